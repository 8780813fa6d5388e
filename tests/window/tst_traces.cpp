#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// What would write to the disk, start a program or reach the network has no place in the sources.
class TestTraces final : public QObject
{
    Q_OBJECT

private slots:
    void sourcesUseNothingThatLeavesTraces_data();
    void sourcesUseNothingThatLeavesTraces();
};

void TestTraces::sourcesUseNothingThatLeavesTraces_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const auto *word : {"QSettings",      "QDesktopServices", "QProcess",      "QNetwork",
                             "QFileDialog",    "setMarkdown",      "setHtml",       "setSource",
                             "setSearchPaths", "std::system",      "popen",         "fork",
                             "execl",          "execlp",           "execv",         "execve",
                             "QSaveFile",      "QTemporaryFile",   "QTemporaryDir", "fopen",
                             "execvp",         "posix_spawn",      "posix_spawnp",  "openUrl"})
        QTest::newRow(word) << QByteArray(word);
}

void TestTraces::sourcesUseNothingThatLeavesTraces()
{
    QFETCH(QByteArray, word);
    int files = 0;
    QDirIterator sources(QStringLiteral(SOURCES), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        // Its dialog writes nowhere: tst_openguide looks.
        const bool opensGuides = file.fileName().endsWith(u"/guideopener.cpp");
        if (opensGuides && (word == "QFileDialog" || word == "QSettings"))
            continue;
        // The one place that starts a program: tst_broker looks.
        const bool opensLinks = file.fileName().endsWith(u"/sandbox/broker.cpp");
        if (opensLinks && (word == "fork" || word == "execvp"))
            continue;
        const auto lines = file.readAll().split('\n');
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (lines[i].contains(word + '(') || lines[i].contains("include <" + word))
                QFAIL(qPrintable(u"%1:%2: %3"_s.arg(file.fileName())
                                     .arg(i + 1)
                                     .arg(QString::fromUtf8(lines[i]))));
        ++files;
    }
    QVERIFY(files > 50);
}

QTEST_GUILESS_MAIN(TestTraces)
#include "tst_traces.moc"
