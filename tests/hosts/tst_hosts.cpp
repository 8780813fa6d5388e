#include "hosts/hosts.h"
#include "support/roomtests.h"
#include "text/utf8.h"

#include <QFile>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using hosts::Verdict;

namespace {

const std::map<Verdict, const char *> names = {
    {Verdict::Unreadable, "Unreadable"},
    {Verdict::EmptyHost, "EmptyHost"},
    {Verdict::Local, "Local"},
    {Verdict::IpAddress, "IpAddress"},
    {Verdict::NoDot, "NoDot"},
    {Verdict::UserInfo, "UserInfo"},
    {Verdict::HiddenCharacters, "HiddenCharacters"},
    {Verdict::ReportedLookAlike, "ReportedLookAlike"},
    {Verdict::RetiredService, "RetiredService"},
    {Verdict::LookAlike, "LookAlike"},
    {Verdict::KnownInside, "KnownInside"},
    {Verdict::OtherEnding, "OtherEnding"},
    {Verdict::LooksLatin, "LooksLatin"},
    {Verdict::MixedScripts, "MixedScripts"},
    {Verdict::Signs, "Signs"},
    {Verdict::TextNamesOther, "TextNamesOther"},
    {Verdict::PlainHttp, "PlainHttp"},
    {Verdict::NotWeb, "NotWeb"},
};

/// "\u{ad}" -> the character.
QString unescaped(QString text)
{
    static const QRegularExpression escape(u"\\\\u\\{([0-9a-f]+)\\}"_s);
    for (auto found = escape.match(text); found.hasMatch(); found = escape.match(text)) {
        const char32_t character = found.captured(1).toUInt(nullptr, 16);
        text.replace(found.capturedStart(), found.capturedLength(),
                     QStringView(QChar::fromUcs4(character)).toString());
    }
    return text;
}

std::vector<std::string> words(const QString &line)
{
    std::vector<std::string> result;
    for (const auto &word : line.section(u'\t', 1).split(u' '))
        result.push_back(word.toStdString());
    return result;
}

QString described(const std::vector<hosts::Finding> &findings)
{
    QStringList result;
    for (const auto &finding : findings)
        result += QString::fromLatin1(names.at(finding.verdict));
    result.sort();
    return result.isEmpty() ? u"-"_s : result.join(u',');
}

} // namespace

class TestHosts final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theCorpusIsJudgedAsExpected_data();
    void theCorpusIsJudgedAsExpected();
    void theCorpusIsLarge();
    void findingsNameTheHost();
    void addressesAreTakenApart();
    void canonicalAddressesAreAscii_data();
    void canonicalAddressesAreAscii();
    void bothFormsOfAHostAreKnown();
    void editsAreCounted_data();
    void editsAreCounted();

private:
    QStringList m_rows;
    hosts::KnownHosts m_known;
    std::unique_ptr<hosts::HostJudge> m_judge;
};

void TestHosts::initTestCase()
{
    QFile file(QStringLiteral(FIXTURES "/hosts.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"#own\t"))
            m_known.own = words(line);
        else if (line.startsWith(u"#retired\t"))
            m_known.retired = words(line);
        else if (line.startsWith(u"#reported\t"))
            m_known.reported = words(line);
        else if (!line.isEmpty() && !line.startsWith(u'#'))
            m_rows += line;
    }
    m_judge = std::make_unique<hosts::HostJudge>(m_known);
}

void TestHosts::theCorpusIsJudgedAsExpected_data()
{
    QTest::addColumn<QString>("row");
    for (const auto &row : m_rows)
        QTest::newRow(qPrintable(row)) << row;
}

void TestHosts::theCorpusIsJudgedAsExpected()
{
    QFETCH(QString, row);
    const auto columns = row.split(u'\t');
    QVERIFY(columns.size() >= 2);
    auto expected = columns[1].split(u',');
    expected.sort();
    const auto findings = m_judge->judge(unescaped(columns[0]).toStdString(),
                                         unescaped(columns.value(2)).toStdString());
    QCOMPARE(described(findings), expected.join(u','));
}

void TestHosts::theCorpusIsLarge()
{
    QVERIFY(m_rows.size() >= 200);
}

void TestHosts::findingsNameTheHost()
{
    const auto about = [&](const char *address, const char *linkText = "") {
        return m_judge->judge(address, linkText).at(0).host;
    };
    QCOMPARE(about("https://slgnal.example/"), "signal.example");
    QCOMPARE(about("https://meet.example.net.test/"), "meet.example.net");
    QCOMPARE(about("https://sip.ostel.co/"), "ostel.co");
    QCOMPARE(about("https://example.net/", "See Signal.example."), "signal.example");
}

void TestHosts::addressesAreTakenApart()
{
    const auto parsed = hosts::WebAddress::parse("HTTPS://a:b@Bücher.Example:8443/p?q#f");
    QVERIFY(parsed.isReadable && parsed.isWeb && parsed.hasUserInfo);
    QCOMPARE(parsed.scheme, "https");
    QCOMPARE(parsed.userInfo, "a:b");
    QCOMPARE(parsed.host, "Bücher.Example");
    QCOMPARE(parsed.encoded, "xn--bcher-kva.example");
    QCOMPARE(parsed.shown, "bücher.example");
    QCOMPARE(parsed.port, "8443");
    QCOMPARE(parsed.rest, "/p?q#f");
}

void TestHosts::canonicalAddressesAreAscii_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("canonical");
    const auto row = [](const char *address, const char *canonical) {
        QTest::newRow(address) << QByteArray(address) << QByteArray(canonical);
    };
    row("https://example.org", "https://example.org/");
    row("https://example.org?a=1", "https://example.org/?a=1");
    row("HTTPS://EXAMPLE.ORG/é", "https://example.org/%C3%A9");
    row("https://bücher.example:80/a%20b", "https://xn--bcher-kva.example:80/a%20b");
    row("https://a@example.org/`x`'\"", "https://example.org/%60x%60%27%22");
    row("https://example.org\\", "");
    row("https:///example.org", "");
    row("mailto:a@example.org", "");
    row("-https://example.org", "");
    row("--help", "");
}

void TestHosts::canonicalAddressesAreAscii()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, canonical);
    QCOMPARE(QByteArray::fromStdString(hosts::WebAddress::parse(address.toStdString()).canonical()),
             canonical);
}

void TestHosts::bothFormsOfAHostAreKnown()
{
    const auto host = hosts::Host::of("xn--80aaaqj0ac.example");
    QVERIFY(host.isValid());
    QCOMPARE(hosts::Host::of(host.shown).encoded, host.encoded);
    QVERIFY(!hosts::Host::of("xn--a.example").isValid());
    QVERIFY(!hosts::Host::of("a b.example").isValid());
    QVERIFY(!hosts::Host::of("").isValid());
}

void TestHosts::editsAreCounted_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<bool>("oneAway");
    QTest::newRow("same") << QByteArray("abc") << QByteArray("abc") << false;
    QTest::newRow("other") << QByteArray("abc") << QByteArray("abd") << true;
    QTest::newRow("less") << QByteArray("abc") << QByteArray("ac") << true;
    QTest::newRow("more") << QByteArray("abc") << QByteArray("abcd") << true;
    QTest::newRow("exchanged") << QByteArray("abcd") << QByteArray("acbd") << true;
    QTest::newRow("exchanged far") << QByteArray("abcd") << QByteArray("cbad") << false;
    QTest::newRow("two others") << QByteArray("abcd") << QByteArray("axyd") << false;
    QTest::newRow("two more") << QByteArray("abcd") << QByteArray("abcdef") << false;
    QTest::newRow("characters") << QByteArray("aéb") << QByteArray("a日b") << true;
    QTest::newRow("nothing") << QByteArray("") << QByteArray("a") << true;
}

void TestHosts::editsAreCounted()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(bool, oneAway);
    QCOMPARE(hosts::isOneEditAway(left.toStdString(), right.toStdString()), oneAway);
    QCOMPARE(hosts::isOneEditAway(right.toStdString(), left.toStdString()), oneAway);
}

ROOM_TEST(TestHosts)
#include "tst_hosts.moc"
