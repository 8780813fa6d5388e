#include "support/roomtests.h"
#include "toolfacts/retiredaddress.h"

#include <QTest>

using namespace std::string_literals;

/// Addresses that may be somebody else's now.
class TestRetiredAddress final : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheAddressesOfWhatIsRetired_data();
    void knowsTheAddressesOfWhatIsRetired();
};

void TestRetiredAddress::knowsTheAddressesOfWhatIsRetired_data()
{
    QTest::addColumn<std::string>("address");
    QTest::addColumn<std::string>("owner");
    const auto row = [](const char *address, const char *owner) {
        QTest::newRow(address) << std::string(address) << std::string(owner);
    };
    row("https://padlock.example", "padlock");
    row("http://WWW.Padlock.example:8080/x?y", "padlock");
    row("https://shop.padlock.example/", "padlock");
    row("https://padlock.example./", "padlock");
    row("https://x@padlock.example/", "padlock");
    row("https://padlock.example@evil.example/", "none");
    row("https://pad%6cock.example/", "padlock");
    row("HTTPS://PADLOCK.EXAMPLE/", "padlock");
    row("https://www.Padlock.example.:443/", "padlock");
    row("padlock.example/x", "padlock");
    row("mailto:help@padlock.example", "none");
    row("https://cadenas-été.example/", "padlock");
    row("https://xn--cadenas-t-i4ab.example/", "padlock");
    row("https://padl0ck.example", "imitates padlock");
    row("https://apps.example/padlock", "padlock");
    row("http://www.apps.example/Padlock/", "padlock");
    row("https://APPS%2eexample./padlock", "padlock");
    row("https://apps.example:443/padlock", "padlock");
    row("https://apps.example:8080/padlock", "none");
    row("https://other.example", "the guide's");
    row("https://apps.example/", "none");
    row("https://apps.example/bolt", "none");
    row("https://notpadlock.example", "none");
    row("https://padlock.example.org", "none");
    row("", "none");
}

void TestRetiredAddress::knowsTheAddressesOfWhatIsRetired()
{
    QFETCH(std::string, address);
    QFETCH(std::string, owner);
    content::Tool padlock;
    padlock.id = "padlock";
    padlock.status.state = content::ToolState::Discontinued;
    padlock.retiredHosts = {"WWW.padlock.example", "cadenas-été.example"};
    padlock.lookalikeHosts = {"padl0ck.example"};
    padlock.links.push_back({"https://apps.example/padlock", false, {}, {}});
    content::Tool bolt;
    bolt.id = "bolt";
    bolt.status.state = content::ToolState::Active;
    bolt.links.push_back({"https://apps.example/bolt", false, {}, {}});
    const auto found =
        toolfacts::RetiredAddresses({padlock, bolt}, {"other.example"}).find(address);
    const auto said = !found  ? "none"s
        : found->tool.empty() ? "the guide's"s
        : found->imitates     ? "imitates " + found->tool
                              : found->tool;
    QCOMPARE(said, owner);
}

ROOM_TEST(TestRetiredAddress)
#include "tst_retiredaddress.moc"
