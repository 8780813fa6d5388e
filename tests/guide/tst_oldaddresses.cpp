#include "guide/builtin.h"
#include "guide/guide.h"
#include "guide/outline.h"
#include "support/roomtests.h"
#include "support/strings.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

/// The addresses that the old page on smartphones links to, as it writes them, in the built-in
/// guide.
class TestOldAddresses : public QObject
{
    Q_OBJECT

private:
    std::optional<guide::Guide> m_guide;

private slots:
    void initTestCase()
    {
        auto guide = guide::Guide::open(QByteArray(CONTENT).toStdString());
        QVERIFY(guide);
        m_guide = std::move(*guide);
    }

    void eachLeadsToAPageAndItsSection_data()
    {
        QTest::addColumn<std::string>("address");
        QTest::addColumn<std::string>("page");
        const auto row = [](const char *address, const char *page) {
            QTest::newRow(address) << std::string(address) << std::string(page);
        };
        row("https://securityinabox.org/fr/chapter_10_2_2", "chapter_10_2_2");
        row("/en/Glossary#VoIP", "glossary");
        row("/en/glossary#skype", "glossary");
        row("/fr/chapter_7_3", "chapter_7_3");
        row("https://securityinabox.org/fr/chapter-7", "chapter_7");
        row("/fr/chapter_10_2_3", "chapter_10_2_3");
        row("/en/glossary#FOSS", "glossary");
        row("/en/textsecure_main", "old_tools/textsecure_main");
        row("/en/glossary#OTR", "glossary");
        row("/en/glossary#Tor", "glossary"); // twice on that page
        row("/en/gibberbot_main", "old_tools/gibberbot_main");
        // Their neighbours of the same shapes.
        row("/fr/glossaire#Chiffrement", "glossary");
        row("/en/skype_main", "old_tools/skype_main");
        row("/en/csipsimple_main", "old_tools/csipsimple_main");
        row("/en/ostel_main", "old_tools/ostel_main");
        row("/en/redphone_main", "old_tools/redphone_main");
        row("/en/chatsecure_main", "old_tools/chatsecure_main");
        row("/fr/node/1983", "chapter_11_2");
    }
    void eachLeadsToAPageAndItsSection()
    {
        QFETCH(std::string, address);
        QFETCH(std::string, page);
        for (const auto *tag : {"fr", "en"}) {
            const auto reader = *text::Language::parse(tag);
            const auto *from = m_guide->edition("chapter_11_2", reader);
            QVERIFY(from != nullptr);
            const auto link = m_guide->resolve(address, *from, reader);
            QVERIFY(link.kind == guide::LinkKind::Page);
            QCOMPARE(link.page, page);
            QCOMPARE(link.language.tag(), std::string(tag));
            const auto target = m_guide->read(*m_guide->edition(page, reader));
            QVERIFY(target);
            QCOMPARE(link.fragment.empty(), address.find('#') == std::string::npos);
            QVERIFY(link.fragment.empty() || guide::findAnchor(*target, link.fragment));
        }
    }
};

ROOM_TEST(TestOldAddresses)
#include "tst_oldaddresses.moc"
