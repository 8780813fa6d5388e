#include "support/roomtests.h"
#include "support/strings.h"
#include "text/language.h"

#include <QTest>

using namespace std::string_literals;

/// What is a language has one spelling; what is none is not taken for one.
class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<std::string>("written");
        QTest::addColumn<std::string>("tag");
        QTest::addColumn<std::string>("ownName");
        QTest::newRow("fr") << "fr"s
                            << "fr"s
                            << "Français"s;
        QTest::newRow("FR") << "FR"s
                            << "fr"s
                            << "Français"s;
        QTest::newRow("en") << "en"s
                            << "en"s
                            << "English"s;
        QTest::newRow("ar") << "ar"s
                            << "ar"s
                            << "العربية"s;
        QTest::newRow("ru") << "ru"s
                            << "ru"s
                            << "Русский"s;
        QTest::newRow("pt_br") << "pt_br"s
                               << "pt-BR"s
                               << "Português (Brasil)"s;
        QTest::newRow("ZH-HANS") << "ZH-HANS"s
                                 << "zh-Hans"s
                                 << "中文（简体）"s;
        QTest::newRow("fra") << "fra"s
                             << "fr"s
                             << "Français"s;
        QTest::newRow("ckb") << "ckb"s
                             << "ckb"s
                             << "کوردیی ناوەندی"s;
    }
    void reads()
    {
        QFETCH(std::string, written);
        QFETCH(std::string, tag);
        QFETCH(std::string, ownName);
        const auto language = text::Language::parse(written);
        QVERIFY(language);
        QCOMPARE(language->tag(), tag);
        QCOMPARE(language->ownName(), ownName);
        QVERIFY(!language->isUndetermined());
        QVERIFY(text::Language::parse(language->tag()) == language);
    }

    void knowsItsPrimaryPart()
    {
        const auto primary = [](const char *tag) {
            return std::string(text::Language::parse(tag)->primary());
        };
        QCOMPARE(primary("fr"), "fr"s);
        QCOMPARE(primary("pt-BR"), "pt"s);
        QCOMPARE(primary("zh-Hans"), "zh"s);
        QCOMPARE(std::string(text::Language().primary()), "und"s);
        QVERIFY(text::Language::parse("fr-CA")->isFrench());
        QVERIFY(text::Language::parse("en_GB")->isEnglish());
        QVERIFY(!text::Language::parse("fry")->isFrench()); // Frisian
        QVERIFY(!text::Language().isFrench() && !text::Language().isEnglish());
    }

    void refuses_data()
    {
        QTest::addColumn<std::string>("written");
        for (const auto &written : {""s,
                                    "f"s,
                                    "xx"s,
                                    "qq"s,
                                    "images"s,
                                    "v2"s,
                                    "12"s,
                                    "docs"s,
                                    "french"s,
                                    "fr-"s,
                                    "-fr"s,
                                    "fr--CA"s,
                                    "fr/"s,
                                    "f r"s,
                                    " fr"s,
                                    "fr\n"s,
                                    "fr\0"s,
                                    "français"s,
                                    "und"s,
                                    "root"s,
                                    "fr-toolongsubtag"s,
                                    "fr-1"s,
                                    "fr-"s + std::string(5000, 'a')})
            QTest::newRow(support::shown(written).constData()) << written;
    }
    void refuses()
    {
        QFETCH(std::string, written);
        const auto language = text::Language::parse(written);
        QCOMPARE(language ? language->tag() : ""s, ""s);
    }

    void undeterminedHasNoName()
    {
        const text::Language language;
        QVERIFY(language.isUndetermined());
        QCOMPARE(language.tag(), "und"s);
        QCOMPARE(language.ownName(), ""s);
        QVERIFY(!language.isRightToLeft());
    }

    void knowsTheDirection()
    {
        QVERIFY(text::Language::parse("ar")->isRightToLeft());
        QVERIFY(text::Language::parse("fa")->isRightToLeft());
        QVERIFY(!text::Language::parse("fr")->isRightToLeft());
    }
};

ROOM_TEST(TestLanguage)
#include "tst_language.moc"
