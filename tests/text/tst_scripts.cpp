#include "support/roomtests.h"
#include "text/scripts.h"
#include "text/utf8.h"

#include <QTest>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <set>

using namespace std::string_literals;

namespace {

std::string bounded(std::string text)
{
    text::ScriptBounds().apply(text);
    return text;
}

/// A letter of each script that has one.
std::vector<std::string> letters()
{
    std::vector<std::string> result;
    std::set<UScriptCode> seen;
    for (UChar32 c = 0x250; c < 0x20000; ++c) {
        UErrorCode error = U_ZERO_ERROR;
        const auto script = uscript_getScript(c, &error);
        if (u_isalpha(c) != 0 && script > USCRIPT_INHERITED && seen.insert(script).second)
            text::append(result.emplace_back(), static_cast<char32_t>(c));
    }
    return result;
}

} // namespace

/// What no font has, or only the last of many.
class TestScripts final : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatPeopleWrite()
    {
        for (const auto &text :
             {"L’été à Ørsted …"s, "Привет, мир"s, "日本語 한국어"s, "مرحبا"s, "🔒 → ≠ €"s, ""s})
            QCOMPARE(bounded(text), text);
    }

    void replacesWhatIsNobodys()
    {
        QCOMPARE(bounded("a\U000E8000b\uE000\U0010FFFDc\U0003FFF0"),
                 "a\uFFFDb\uFFFD\uFFFDc\uFFFD"s);
    }

    void keepsTheFirstScripts()
    {
        const auto all = letters();
        QVERIFY(all.size() > 100);
        text::ScriptBounds bounds;
        int kept = 0;
        for (auto text : all) {
            bounds.apply(text);
            kept += text == "\uFFFD" ? 0 : 1;
        }
        QCOMPARE(kept, static_cast<int>(text::ScriptBounds::maxScripts));
        QVERIFY(bounds.haveReplaced());
        auto first = all.front();
        bounds.apply(first);
        QCOMPARE(first, all.front());
    }
};

ROOM_TEST(TestScripts)
#include "tst_scripts.moc"
