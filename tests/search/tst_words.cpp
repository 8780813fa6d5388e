#include "search/wordreader.h"
#include "support/plainwords.h"
#include "support/roomtests.h"

#include <QTest>

class TestWords : public QObject
{
    Q_OBJECT

    search::Analyzer m_analyzer;

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
            QVERIFY2(search::words(m_analyzer, text) == support::plainWords(text),
                     QByteArray::number(static_cast<uint>(c), 16));
        }
    }

    void knowTheirPlaces()
    {
        const std::string text = "« L’Œuvre, e\u0301te\u0301-là ½ »";
        std::string seen;
        for (search::WordReader reader(m_analyzer, text); reader.next();)
            seen += std::string(reader.word()) + '='
                + text.substr(reader.begin(), reader.end() - reader.begin()) + ' ';
        QCOMPARE(seen, std::string("l=L oeuvre=Œuvre ete=e\u0301te\u0301 la=là 1=½ 2=½ "));
    }

    void whatIsNotSeenPartsNone()
    {
        for (const auto *hidden : {"\u00AD", "\u034F", "\u061C", "\u180E", "\u200B", "\u200C",
                                   "\u200D", "\u200F", "\u2060", "\u2064", "\u2066", "\u206F",
                                   "\uFE0F", "\uFEFF", "\U000E0100", "\U000E0041"}) {
            const auto text = std::string("a ") + hidden + "Sk" + hidden + "ype.";
            search::WordReader reader(m_analyzer, text);
            QVERIFY(reader.next() && reader.next());
            QCOMPARE(std::string(reader.word()), std::string("skype"));
            QCOMPARE(text.substr(reader.begin(), 2), std::string("Sk"));
            QVERIFY(!reader.next());
        }
    }

    void runsWithoutSpacesHaveParts()
    {
        search::WordReader reader(m_analyzer, "a 我们学习安全 b");
        QVERIFY(reader.next() && reader.next());
        const auto segments = reader.segments();
        QVERIFY(segments.size() > 1);
        QCOMPARE(segments.front().begin, reader.begin());
        QCOMPARE(segments.back().end, reader.end());
        QVERIFY(reader.next());
        QVERIFY(reader.segments().empty());
    }
};

ROOM_TEST(TestWords)
#include "tst_words.moc"
