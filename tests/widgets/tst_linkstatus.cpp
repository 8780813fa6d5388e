#include "widgets/linkstatus.h"

#include <QFontMetrics>
#include <QTest>

using namespace Qt::StringLiterals;

/// The line that tells where a link leads.
class TestLinkStatus final : public QObject
{
    Q_OBJECT

private slots:
    void theEndOfAHostIsNeverCut_data();
    void theEndOfAHostIsNeverCut();
};

void TestLinkStatus::theEndOfAHostIsNeverCut_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("end");
    const auto lead = u"Leads out of this guide: "_s;
    const auto label = QString(60, u'a');
    const auto host = u"securityinabox.org."_s + label + u'.' + label + u".evil.example"_s;
    const auto path = u'/' + QString(200, u'p') + u"/end"_s;
    QTest::newRow("host") << lead + u"https://"_s + host << u".evil.example"_s;
    QTest::newRow("host and path") << lead + u"https://"_s + host + path << u".evil.example…"_s;
    QTest::newRow("path") << lead + u"https://short.example"_s + path << u"short.example/p"_s;
    QTest::newRow("query") << lead + u"http://short.example?q="_s + path << u"short.example?q"_s;
    QTest::newRow("user info") << lead + u"https://signal.org@"_s + host + path
                               << u".evil.example…"_s;
    QTest::newRow("words behind") << u"https://"_s + host + u"/ belonged to a service."_s
                                  << u".evil.example…"_s;
}

void TestLinkStatus::theEndOfAHostIsNeverCut()
{
    QFETCH(QString, target);
    QFETCH(QString, end);
    const QFontMetrics metrics(QApplication::font());
    const int width = metrics.averageCharWidth() * 90;
    const auto shown = widgets::elidedTarget(target, metrics, width);
    QVERIFY2(metrics.horizontalAdvance(shown) <= width, qPrintable(shown));
    QVERIFY2(shown.contains(end), qPrintable(shown));
    QCOMPARE(widgets::elidedTarget(target, metrics, 100'000), target);
    QVERIFY(!widgets::elidedTarget(u"Leads to a page with a long name"_s, metrics, 60).isEmpty());
}

QTEST_MAIN(TestLinkStatus)
#include "tst_linkstatus.moc"
