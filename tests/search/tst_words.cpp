#include "search/wordreader.h"
#include "support/strings.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <QTest>

#include <unicode/uchar.h>

class TestWords : public QObject
{
    Q_OBJECT

    search::Reading m_reading;

    /// The long way: fold it all, then split.
    static std::vector<std::string> slowWords(const std::string &utf8)
    {
        const auto folded = text::fold(utf8);
        std::vector<std::string> result(1);
        for (std::size_t at = 0; at < folded.size();) {
            const auto c = text::next(folded, at);
            if (u_isalnum(static_cast<UChar32>(c)) != 0)
                text::append(result.back(), c);
            else if (!result.back().empty())
                result.emplace_back();
        }
        if (result.back().empty())
            result.pop_back();
        return result;
    }

private slots:
    void areWhatFoldingAndSplittingGives()
    {
        for (char32_t c = 1; c < 0x20000; ++c) {
            if (c >= 0xD800 && c < 0xE000)
                continue;
            std::string text = "a";
            text::append(text, c);
            text += "b ";
            text::append(text, c);
            QVERIFY2(search::words(m_reading, text) == slowWords(text),
                     QByteArray::number(static_cast<uint>(c), 16));
        }
    }

    void knowTheirPlaces()
    {
        const std::string text = "« L’Œuvre, e\u0301te\u0301-là ½ »";
        std::string seen;
        for (search::WordReader reader(m_reading, text); reader.next();)
            seen += std::string(reader.word()) + '='
                + text.substr(reader.begin(), reader.end() - reader.begin()) + ' ';
        QCOMPARE(seen, std::string("l=L oeuvre=Œuvre ete=e\u0301te\u0301 la=là 1=½ 2=½ "));
    }

    void runsWithoutSpacesHaveParts()
    {
        search::WordReader reader(m_reading, "a 我们学习安全 b");
        QVERIFY(reader.next() && reader.next());
        const auto segments = reader.segments();
        QVERIFY(segments.size() > 1);
        QCOMPARE(segments.front().begin, reader.begin());
        QCOMPARE(segments.back().end, reader.end());
        QVERIFY(reader.next());
        QVERIFY(reader.segments().empty());
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
