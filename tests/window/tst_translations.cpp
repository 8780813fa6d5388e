#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QStringList translations;
    bool finished = true;
};

QList<Message> messagesOf(const QString &name)
{
    QFile file(QStringLiteral(TRANSLATIONS "/%1").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> result;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message"_s)
            result.append(Message());
        else if (xml.name() == u"source"_s)
            result.last().source = xml.readElementText();
        else if (xml.name() == u"numerusform"_s)
            result.last().translations += xml.readElementText();
        else if (xml.name() == u"translation"_s) {
            result.last().finished = !xml.attributes().hasAttribute(u"type"_s);
            const auto text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!text.trimmed().isEmpty())
                result.last().translations += text;
        }
    }
    return result;
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT

private slots:
    void everyMessageIsTranslated_data();
    void everyMessageIsTranslated();
    void placeholdersAreKept();
    void frenchIsSetAsFrench();
};

void TestTranslations::everyMessageIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("French") << u"vademecum_fr.ts"_s;
    QTest::newRow("English") << u"vademecum_en.ts"_s;
}

void TestTranslations::everyMessageIsTranslated()
{
    QFETCH(QString, file);
    const auto messages = messagesOf(file);
    QVERIFY(!messages.isEmpty());
    for (const auto &message : messages)
        QVERIFY2(message.finished && !message.translations.isEmpty()
                     && !message.translations.contains(QString()),
                 qPrintable(message.source));
}

void TestTranslations::placeholdersAreKept()
{
    static const QRegularExpression placeholder(u"%[0-9n]"_s);
    for (const auto &message : messagesOf(u"vademecum_fr.ts"_s))
        for (auto found = placeholder.globalMatch(message.source); found.hasNext();) {
            const auto wanted = found.next().captured();
            for (const auto &translation : message.translations)
                QVERIFY2(translation.contains(wanted), qPrintable(message.source));
        }
}

void TestTranslations::frenchIsSetAsFrench()
{
    static const QRegularExpression wrong(
        u"['\"]| [:;?!»]|[^\u00a0\u202f][:;?!»](?!//)|« |«[^\u00a0]"_s);
    for (const auto &message : messagesOf(u"vademecum_fr.ts"_s))
        for (const auto &translation : message.translations) {
            const auto found = wrong.match(translation);
            QVERIFY2(!found.hasMatch(), qPrintable(translation));
        }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
