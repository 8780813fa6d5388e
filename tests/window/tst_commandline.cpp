#include "window/commandline.h"

#include <QCoreApplication>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using window::CommandLine;

/// What the program makes of the words it is started with.
class TestCommandLine final : public QObject
{
    Q_OBJECT

private slots:
    void wordsToSearchForAreKeptAsTheyAre_data();
    void wordsToSearchForAreKeptAsTheyAre();
    void theyStandBesideAllElse();

private:
    static CommandLine read(const QStringList &words)
    {
        std::vector<QByteArray> bytes{"vademecum"};
        for (const auto &word : words)
            bytes.push_back(word.toLocal8Bit());
        std::vector<char *> arguments;
        for (auto &word : bytes)
            arguments.push_back(word.data());
        int count = static_cast<int>(arguments.size());
        const QCoreApplication application(count, arguments.data());
        return CommandLine::read(application);
    }
};

void TestCommandLine::wordsToSearchForAreKeptAsTheyAre_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("search");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("one") << QStringList{u"--search"_s, u"sécurité"_s} << u"sécurité"_s;
    QTest::newRow("several, quoted in the shell")
        << QStringList{u"--search"_s, u"numero  securite"_s} << u"numero  securite"_s;
    QTest::newRow("behind a sign") << QStringList{u"--search=mot de passe"_s} << u"mot de passe"_s;
    QTest::newRow("a phrase without a word")
        << QStringList{u"--search"_s, u"\"mot de passe\" -court"_s} << u"\"mot de passe\" -court"_s;
    QTest::newRow("only without") << QStringList{u"--search"_s, u"-signal"_s} << u"-signal"_s;
    QTest::newRow("twice: the last")
        << QStringList{u"--search"_s, u"a"_s, u"--search"_s, u"b"_s} << u"b"_s;
    QTest::newRow("none behind it") << QStringList{u"--search"_s, QString()} << QString();
}

void TestCommandLine::wordsToSearchForAreKeptAsTheyAre()
{
    QFETCH(QStringList, words);
    QFETCH(QString, search);
    const auto line = read(words);
    QCOMPARE(line.search, search);
    QVERIFY(line.guide.empty());
}

void TestCommandLine::theyStandBesideAllElse()
{
    const auto line = read({u"--lang"_s, u"en"_s, u"folder"_s, u"--search"_s, u"words"_s,
                            u"--page"_s, u"page"_s, u"--discreet"_s});
    QCOMPARE(line.search, u"words"_s);
    QCOMPARE(line.guide, std::filesystem::path("folder"));
    QCOMPARE(line.page, std::string("page"));
    QCOMPARE(line.language->tag(), std::string("en"));
    QVERIFY(line.discreet);
}

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
