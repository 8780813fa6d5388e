#include "support/temporaryguide.h"
#include "support/trace.h"

#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const auto opening = u"open,openat,openat2,creat,execve,execveat,socket"_s;

/// A page that tries to have files opened, each by a name of its own; none of them is the guide's.
QByteArray hostilePage(const QByteArray &outside)
{
    return "![a](" + outside + "/bait-path.png) ![b](file://" + outside
        + "/bait-file.png)\n"
          "![c](../../outside/bait-above.png) ![d](../images/bait-link.png)\n"
          "![e](../images/bait-pipe.png) ![f](/dev/bait-device) ![g](\\\\bait-unc\\share\\a.png)\n"
          "![h](//bait-unc/share/a.png) ![i](smb://bait-smb/a.png)\n"
          "![j](https://bait-web.example/a.png) ![k](qrc:/bait-qrc.png) ![l](:/bait-colon.png)\n"
          "![m](data:image/png;base64,iVBORw0KGgo=) ![n](../images/own.png) "
          "![o](bait%2ddot.png)\n\n"
          "[p](file://"
        + outside + "/bait-target.md) [q](" + outside
        + "/bait-target.md)\n\n"
          "<img src='"
        + outside + "/bait-html.png' srcset='" + outside
        + "/bait-set.png 2x'>\n"
          "<link rel='stylesheet' href='file://"
        + outside
        + "/bait-sheet.css'>\n"
          "<style>@import url('file://"
        + outside
        + "/bait-import.css');\n"
          "body { background: url('"
        + outside
        + "/bait-style.png') }</style>\n"
          "<p style=\"background-image: url('"
        + outside
        + "/bait-inline.png');\n"
          " list-style-image: url('"
        + outside
        + "/bait-item.png')\">words</p>\n"
          "<table background='"
        + outside
        + "/bait-table.png'><tr><td>cell</td></tr></table>\n"
          "<iframe src='file://"
        + outside
        + "/bait-frame.html'></iframe>\n"
          "<object data='"
        + outside
        + "/bait-object.svg'></object>\n"
          "<body background='"
        + outside
        + "/bait-body.png'>\n"
          "<video poster='"
        + outside + "/bait-poster.png'></video>\n";
}

} // namespace

/// While a page is read, nothing is opened but the guide, the program, fonts and system data.
class TestOnlyTheGuide final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aPageOpensNothingElse_data();
    void aPageOpensNothingElse();
    void whereLinksLeadOutIsNotLookedAt();

private:
    std::unique_ptr<support::TemporaryGuide> m_folder;
};

void TestOnlyTheGuide::init()
{
    if (!support::canTrace())
        QSKIP("strace is not there, or may not trace");
    m_folder = std::make_unique<support::TemporaryGuide>();
    const auto root = QByteArray::fromStdString(m_folder->path().native());
    for (const char *name : {"path", "file", "above", "html", "set", "style", "inline", "item",
                             "table", "object", "body", "poster"})
        m_folder->write(("outside/bait-" + QByteArray(name) + ".png").constData(), "\x89PNG");
    m_folder->writePage("guide/en/1.md", "Hostile", hostilePage(root + "/outside"));
    m_folder->writePage("guide/en/2.md", "Second", "Words.\n");
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    for (const auto *name : {"own.png", "own@2x.png"}) {
        m_folder->write((QByteArray("guide/images/") + name).constData(), {});
        QVERIFY(picture.save(QString::fromUtf8(root + "/guide/images/" + name)));
    }
    QVERIFY(QFile::link(QString::fromUtf8(root + "/outside/bait-path.png"),
                        QString::fromUtf8(root + "/guide/images/bait-link.png")));
    QCOMPARE(mkfifo((root + "/guide/images/bait-pipe.png").constData(), 0600), 0);
}

void TestOnlyTheGuide::aPageOpensNothingElse_data()
{
    QTest::addColumn<QString>("scale");
    QTest::newRow("1") << u"1"_s;
    QTest::newRow("2") << u"2"_s;
}

void TestOnlyTheGuide::aPageOpensNothingElse()
{
    QFETCH(QString, scale);
    const support::Home home;
    auto environment = home.environment();
    environment.insert(u"QT_SCALE_FACTOR"_s, scale);
    const auto guide = QString::fromStdString((m_folder->path() / "guide").native());
    support::Trace trace({QStringLiteral(PROGRAM), guide}, opening, environment);
    QVERIFY(trace.waitFor(u"/guide/images/own.png\""_s));
    // Read at the start, and again for the search when the first page is on show: a pipe would
    // hold that up.
    QVERIFY(trace.waitFor(u"/guide/en/2.md\""_s, 2));
    trace.end();

    for (const auto &wrong :
         {trace.matching(u"bait|@2x"_s), trace.starts(), trace.foreignSockets()})
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    const auto program = QFileInfo(QStringLiteral(PROGRAM)).path();
    QStringList allowed = {guide,
                           program,
                           QStringLiteral(CONTENT),
                           u"/usr/"_s,
                           u"/lib"_s,
                           u"/etc/"_s,
                           u"/proc/"_s,
                           u"/sys/"_s,
                           u"/dev"_s,
                           u"/var/cache/fontconfig"_s};
    for (const auto *fonts : {".local/share/fonts", ".cache/fontconfig", ".config/fontconfig",
                              ".local/state/vademecum/remembered.txt", ".fontconfig", ".fonts"})
        allowed += home.path(QString::fromLatin1(fonts));
    for (const auto &path : trace.opened())
        QVERIFY2(std::ranges::any_of(allowed,
                                     [&](const QString &start) { return path.startsWith(start); }),
                 qPrintable(path));
}

/// To walk there might mount what somebody else serves.
void TestOnlyTheGuide::whereLinksLeadOutIsNotLookedAt()
{
    const auto root = m_folder->path();
    std::filesystem::create_symlink(root / "outside/bait-absolute.md", root / "guide/en/3.md");
    std::filesystem::create_symlink("../../outside/bait-relative.md", root / "guide/en/4.md");
    std::filesystem::create_directory_symlink(root / "outside", root / "guide/en/5");
    std::filesystem::create_symlink("5/bait-below.md", root / "guide/en/6.md");
    const support::Home home;
    support::Trace trace(
        {QStringLiteral(AUTHOR), u"check"_s, QString::fromStdString((root / "guide").native())},
        u"%file"_s, home.environment());
    QVERIFY(trace.waitForEnd());
    // readlink() is told their words, and nothing else is asked about these.
    const auto outside = trace.matching(u"outside"_s);
    QVERIFY(!outside.isEmpty());
    for (const auto &line : outside)
        QVERIFY2(line.contains(u"readlink"_s)
                     && !QRegularExpression(u"readlink(at)?\\([^=]*\"[^\"]*outside[^\"]*\", \""_s)
                             .match(line)
                             .hasMatch(),
                 qPrintable(line));
}

QTEST_GUILESS_MAIN(TestOnlyTheGuide)
#include "tst_onlytheguide.moc"
