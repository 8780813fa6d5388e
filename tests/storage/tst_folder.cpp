#include "storage/folder.h"
#include "support/problems.h"
#include "support/temporaryguide.h"

#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace std::string_literals;
namespace fs = std::filesystem;

namespace {

void makeFifo(const fs::path &path)
{
    fs::create_directories(path.parent_path());
    QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
}

/// What reading a file of the folder gives, or why it does not.
std::string readOf(const storage::Folder &folder, const std::string &path, std::size_t limit = 100)
{
    const auto content = folder.read(path, limit);
    return content ? *content : text::toString(content.error());
}

} // namespace

/// A guide's files are those inside its folder; nothing else is listed or opened, and nothing makes
/// us wait.
class TestFolder : public QObject
{
    Q_OBJECT

private:
    support::TemporaryGuide *m_guide = nullptr;
    support::TemporaryGuide *m_outside = nullptr;

    fs::path path(const char *name) const { return m_guide->path() / name; }
    /// Opens the folder and checks what it lists.
    storage::Folder opened(const std::string &files, const std::string &problems = {}) const
    {
        auto folder = storage::Folder::open(m_guide->path());
        if (!folder)
            qFatal("%s", text::toString(folder.error()).c_str());
        [&] { QCOMPARE(support::lines(folder->files()), files); }();
        [&] { QCOMPARE(support::said(folder->problems()), problems); }();
        return std::move(*folder);
    }

private slots:
    void init()
    {
        m_guide = new support::TemporaryGuide;
        m_outside = new support::TemporaryGuide;
        m_outside->write("secret.md", "Not yours.\n");
    }
    void cleanup()
    {
        delete m_guide;
        delete m_outside;
    }

    void listsFilesInByteOrder()
    {
        for (const auto *name :
             {"b.md", "a/b.md", "a.md", "a/B.md", "a-b.md", "é.md", "picture.png"})
            m_guide->write(name, "x");
        m_guide->write(".git/config", "x");
        m_guide->write("a/.hidden.md", "x");
        const auto folder = opened("a-b.md\na.md\na/B.md\na/b.md\nb.md\npicture.png\né.md");
        QVERIFY(folder.contains("a/B.md"));
        QVERIFY(!folder.contains("a"));
        QVERIFY(!folder.contains("a/.hidden.md"));
        QVERIFY(!folder.contains(""));
    }

    void emptyFolderHoldsNoFiles() { opened(""); }

    void keepsNamesAsOnDisk()
    {
        for (const auto *name :
             {"it's here.md", "two  spaces.md", "Cl\xE9s.md", "new\nline.md", "E\u0301te\u0301.md"})
            m_guide->write(name, name);
        const auto folder =
            opened("Cl\xE9s.md\nE\u0301te\u0301.md\nit's here.md\nnew\nline.md\ntwo  spaces.md");
        for (const auto &name : folder.files())
            QCOMPARE(readOf(folder, name), name);
    }

    void refusesWhatIsNoFolder()
    {
        m_guide->write("a.md", "x");
        const auto missing = storage::Folder::open(path("none"));
        QVERIFY(!missing);
        QCOMPARE(missing.error().message, "No such file or directory"s);
        const auto file = storage::Folder::open(path("a.md"));
        QVERIFY(!file);
        QCOMPARE(file.error().message, "not a folder"s);
    }

    void followsALinkToTheFolderItself()
    {
        m_guide->write("a.md", "A.\n");
        fs::create_directory_symlink(m_guide->path(), m_outside->path() / "link");
        const auto folder = storage::Folder::open(m_outside->path() / "link");
        QVERIFY(folder);
        QCOMPARE(readOf(*folder, "a.md"), "A.\n"s);
    }

    void linksInsideAreFiles()
    {
        m_guide->write("a/b.md", "B.\n");
        fs::create_symlink("a/b.md", path("relative.md"));
        fs::create_symlink(path("a/b.md"), path("absolute.md"));
        fs::create_symlink("relative.md", path("twice.md"));
        const auto folder = opened("a/b.md\nabsolute.md\nrelative.md\ntwice.md");
        for (const auto &name : folder.files())
            QCOMPARE(readOf(folder, name), "B.\n"s);
    }

    void linksThatLeaveAreProblems()
    {
        m_guide->write("a.md", "A.\n");
        const auto left = ":0:0: error: link that leaves the guide's folder; not followed"s;
        fs::create_symlink(m_outside->path() / "secret.md", path("1.md"));
        fs::create_symlink("../../../../../../../../etc/passwd", path("2.md"));
        fs::create_symlink("/dev/zero", path("3.md"));
        fs::create_directory_symlink(m_outside->path(), path("4"));
        fs::create_directory_symlink("..", path("5"));
        fs::create_symlink(m_guide->path().native() + "-beside.md", path("6.md"));
        const auto folder = opened("a.md",
                                   "1.md" + left + "\n2.md" + left + "\n3.md" + left + "\n4" + left
                                       + "\n5" + left + "\n6.md" + left);
        QCOMPARE(readOf(folder, "1.md"), "1.md:0:0: error: not a file of this guide"s);
    }

    void aFolderWhoseNameStartsAlikeIsOutside()
    {
        m_guide->write("guide/a.md", "A.\n");
        m_guide->write("guide-2/b.md", "B.\n");
        fs::create_symlink("../guide-2/b.md", path("guide/b.md"));
        const auto folder = storage::Folder::open(path("guide"));
        QVERIFY(folder);
        QCOMPARE(support::lines(folder->files()), "a.md"s);
        QCOMPARE(support::said(folder->problems()),
                 "b.md:0:0: error: link that leaves the guide's folder; not followed"s);
    }

    void loopsAreProblems()
    {
        m_guide->write("a/b.md", "B.\n");
        fs::create_symlink("loop.md", path("loop.md"));
        fs::create_symlink("2.md", path("1.md"));
        fs::create_symlink("1.md", path("2.md"));
        fs::create_directory_symlink(".", path("a/self"));
        fs::create_directory_symlink("..", path("a/up"));
        const auto nowhere =
            ":0:0: error: link that leads nowhere: Too many levels of symbolic links"s;
        const auto toFolder = ":0:0: error: link to a folder; not followed"s;
        opened("a/b.md",
               "1.md" + nowhere + "\n2.md" + nowhere + "\na/self" + toFolder + "\na/up" + toFolder
                   + "\nloop.md" + nowhere);
    }

    void fifosAndSocketsAreProblems()
    {
        makeFifo(path("a/fifo.md"));
        fs::create_symlink("a/fifo.md", path("link.md"));
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path("socket.md").c_str(), sizeof(address.sun_path));
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
        ::close(socket);
        const auto noFile = ":0:0: error: not a regular file; left out"s;
        opened("", "a/fifo.md" + noFile + "\nlink.md" + noFile + "\nsocket.md" + noFile);
    }

    void foldersNestedTooDeepAreLeftOut()
    {
        fs::path deep;
        for (int i = 0; i < 32; ++i)
            deep /= "d";
        m_guide->write((deep / "a.md").c_str(), "x");
        m_guide->write((deep / "d/b.md").c_str(), "x");
        opened((deep / "a.md").native(),
               (deep / "d").native() + ":0:0: error: folders nested too deep; left out");
    }

    void aFolderThatCantBeListedIsAProblem()
    {
        m_guide->write("a.md", "x");
        m_guide->write("closed/b.md", "x");
        fs::permissions(path("closed"), fs::perms::none);
        if (::geteuid() == 0)
            QSKIP("root may list everything");
        opened("a.md", "closed:0:0: error: folder can't be read: Permission denied");
        fs::permissions(path("closed"), fs::perms::owner_all);
    }

    void aFileThatCantBeReadIsAProblem()
    {
        m_guide->write("a.md", "x");
        fs::permissions(path("a.md"), fs::perms::none);
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        QCOMPARE(readOf(opened("a.md"), "a.md"),
                 "a.md:0:0: error: can't be read: Permission denied"s);
    }

    void readsUpToTheLimit()
    {
        m_guide->write("a.md", QByteArray(2048, 'x'));
        m_guide->write("empty.md", "");
        const auto folder = opened("a.md\nempty.md");
        QCOMPARE(readOf(folder, "a.md", 2048), std::string(2048, 'x'));
        QCOMPARE(readOf(folder, "a.md", 2047), "a.md:0:0: error: larger than 1 KiB"s);
        QCOMPARE(readOf(folder, "empty.md", 0), ""s);
        QCOMPARE(folder.readStart("a.md", 10)->size(), std::size_t(10));
        QCOMPARE(folder.readStart("a.md", 5000)->size(), std::size_t(2048));
        QCOMPARE(folder.readStart("a.md", 0)->size(), std::size_t(0));
    }

    void opensOnlyWhatItListed()
    {
        m_guide->write("a/b.md", "x");
        const auto folder = opened("a/b.md");
        m_guide->write("new.md", "x");
        for (const auto &name :
             {"new.md"s, "a/../a/b.md"s, "./a/b.md"s, "/etc/passwd"s, "../x"s, "a"s, ""s})
            QCOMPARE(readOf(folder, name), name + ":0:0: error: not a file of this guide");
    }

    void seesWhatWasPutInAFilesPlace()
    {
        for (const auto *name : {"folder.md", "gone.md", "fifo.md", "link.md", "inside.md",
                                 "loop.md", "device.md", "sub/a.md"})
            m_guide->write(name, "x");
        const auto folder =
            opened("device.md\nfifo.md\nfolder.md\ngone.md\ninside.md\nlink.md\nloop.md\nsub/a.md");
        fs::remove_all(m_guide->path());
        m_guide->write("folder.md/a.md", "x");
        m_guide->write("moved.md", "Moved.\n");
        makeFifo(path("fifo.md"));
        fs::create_symlink(m_outside->path() / "secret.md", path("link.md"));
        fs::create_symlink("moved.md", path("inside.md"));
        fs::create_symlink("loop.md", path("loop.md"));
        fs::create_symlink("/dev/zero", path("device.md"));
        m_outside->write("a.md", "Not yours.\n");
        fs::create_directory_symlink(m_outside->path(), path("sub"));

        const auto left = ":0:0: error: link that leaves the guide's folder"s;
        QCOMPARE(readOf(folder, "folder.md"), "folder.md:0:0: error: not a regular file"s);
        QCOMPARE(readOf(folder, "gone.md"),
                 "gone.md:0:0: error: can't be read: No such file or directory"s);
        QCOMPARE(readOf(folder, "fifo.md"), "fifo.md:0:0: error: not a regular file"s);
        QCOMPARE(readOf(folder, "link.md"), "link.md" + left);
        QCOMPARE(readOf(folder, "inside.md"), "Moved.\n"s);
        QCOMPARE(readOf(folder, "loop.md"),
                 "loop.md:0:0: error: can't be read: Too many levels of symbolic links"s);
        QCOMPARE(readOf(folder, "device.md"), "device.md" + left);
        QCOMPARE(readOf(folder, "sub/a.md"), "sub/a.md" + left);
    }

    void aLinkToAFifoPutInAFilesPlaceDoesNotWait()
    {
        m_guide->write("a.md", "x");
        const auto folder = opened("a.md");
        fs::remove(path("a.md"));
        makeFifo(path("fifo"));
        fs::create_symlink("fifo", path("a.md"));
        QCOMPARE(readOf(folder, "a.md"), "a.md:0:0: error: not a regular file"s);
    }

    void readsAFileThatAPersonNamed()
    {
        m_outside->write("old.yaml", "a: b");
        const auto read = [&](const fs::path &file) {
            const auto content = storage::readFile(file, 100);
            return content ? *content : content.error().message;
        };
        QCOMPARE(read(m_outside->path() / "old.yaml"), "a: b"s);
        fs::create_symlink(m_outside->path() / "old.yaml", m_outside->path() / "link.yaml");
        QCOMPARE(read(m_outside->path() / "link.yaml"), "a: b"s);
        QCOMPARE(read(m_outside->path()), "not a regular file"s);
        QCOMPARE(read("/dev/zero"), "not a regular file"s);
        makeFifo(m_outside->path() / "fifo");
        QCOMPARE(read(m_outside->path() / "fifo"), "not a regular file"s);
        QVERIFY(read(m_outside->path() / "none").starts_with("can't be read"));
        m_outside->write("long.yaml", QByteArray(101, 'x'));
        QCOMPARE(read(m_outside->path() / "long.yaml"), "larger than 0 KiB"s);
    }
};

QTEST_GUILESS_MAIN(TestFolder)
#include "tst_folder.moc"
