#include "hosts/printedaddress.h"
#include "support/roomtests.h"

#include <QTest>

namespace {

QByteArray shown(std::string_view text)
{
    QByteArray result;
    for (const auto &address : hosts::printedAddresses(text)) {
        const char *kind = address.kind == hosts::PrintedAddress::Kind::Host ? "host"
            : address.kind == hosts::PrintedAddress::Kind::Mail              ? "mail"
                                                                             : "number";
        result += (result.isEmpty() ? "" : " ") + QByteArray(kind) + ':'
            + QByteArray::fromStdString(address.value);
    }
    return result;
}

} // namespace

/// What a text prints for people to type or to call.
class TestPrintedAddress : public QObject
{
    Q_OBJECT

private slots:
    void findsAddresses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char *name, const char *text, const char *found) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(found);
        };
        row("nothing", "Lock the phone first.", "");
        row("host", "Type example.org.", "host:example.org");
        row("host with a path", "(see example.org/help-fr/, then go on)", "host:example.org");
        row("address", "https://www.Example.org/a?b=c", "host:www.example.org");
        row("in quotation marks", "« example.org » “example.net”",
            "host:example.org host:example.net");
        row("after an elision", "l’adresse d’example.org", "host:example.org");
        row("no-break spaces", "example.org\u00a0: example.net\u202f!",
            "host:example.org host:example.net");
        row("Cyrillic letter", "ex\u0430mple.org", "host:xn--exmple-4nf.org");
        row("file", "guide.pdf Node.js e.g. i.e.", "");
        row("name of an app", "org.example.app", "");
        row("mail", "Write to Help@Example.org, today", "mail:help@example.org");
        row("mail in a link", "mailto:help@example.org?subject=x", "mail:help@example.org");
        row("no mail", "name@server, @name", "");
        row("international number", "+33 1 44 83 60 56", "number:+33144836056");
        row("with marks", "(+353) 1-210-0489", "number:+35312100489");
        row("free number", "0800 30 030", "number:080030030");
        row("with a hyphen", "1 800 363-9010.", "number:18003639010");
        row("in fours", "8002 1234", "number:80021234");
        row("with dots", "01.44.83.60.56", "number:0144836056");
        row("no-break spaces inside", "+33\u00a01\u202f44 83 60 56", "number:+33144836056");
        row("link", "tel:+33144836056", "number:+33144836056");
        row("called", "Call 3919, or dial the number 116 006.", "number:3919 number:116006");
        row("called in French", "Appelez le 3919\u00a0; composez le 17 ou le 112.",
            "number:3919 number:17");
        row("years", "2012-2016, from 2012 to 2016, 2026-11-30, 30.11.2026", "");
        row("sums", "45 000 euros, 1 000 000, 1,000,000 people, 60 000 000", "");
        row("versions", "iOS 18.7.8, 25.38.60, CVE-2026-28950, HT212960", "");
        row("with an area in brackets", "(01) 44 83 60 56", "number:0144836056");
        row("with a zero in brackets", "+44 (0)20 7946 0000", "number:+4402079460000");
        row("number and date", "issues 14639 (16 April 2024)", "");
        row("short", "3919 and 112 alone", "");
    }
    void findsAddresses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, found);
        QCOMPARE(shown(text.toStdString()), found);
    }

    void dialsDigits()
    {
        QCOMPARE(hosts::dialled("+33 1 44 83 60 56"), std::string("+33144836056"));
        QCOMPARE(hosts::dialled("116 006"), std::string("116006"));
    }
};

ROOM_TEST(TestPrintedAddress)
#include "tst_printedaddress.moc"
