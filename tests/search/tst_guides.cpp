#include "guide/builtin.h"
#include "guide/guide.h"
#include "search/searching.h"
#include "support/corpus.h"
#include "support/plainwords.h"
#include "support/roomtests.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace searching;
using search::Query;
using support::plainWords;

namespace {

// Of what is tried one in so many: all words of all guides take minutes, and under a sanitizer
// more. ALL_WORDS is for all.
#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t slower = 4;
#else
constexpr std::size_t slower = 1;
#endif
constexpr std::size_t ofOurOwn = slower;
constexpr std::size_t ofOthers = 16 * slower;

struct PlainPage {
    std::string name; ///< language and id
    std::vector<std::string> title;
    std::vector<std::string> text;
    std::set<std::string> all{};

    bool holds(const std::vector<std::string> &phrase) const
    {
        if (phrase.size() == 1)
            return all.contains(phrase.front());
        return !std::ranges::search(title, phrase).empty()
            || !std::ranges::search(text, phrase).empty();
    }
};

using Phrases = std::vector<std::vector<std::string>>;

std::string typed(const Phrases &wanted, const Phrases &without)
{
    std::string result;
    for (const auto *phrases : {&wanted, &without}) {
        for (const auto &phrase : *phrases) {
            result += phrases == &without ? " -" : " ";
            if (phrase.size() > 1)
                result += '"';
            for (const auto &word : phrase)
                result += (&word == phrase.data() ? "" : " ") + word;
            if (phrase.size() > 1)
                result += '"';
        }
    }
    return result;
}

} // namespace

/// The built-in guide and every other at hand, against the plainest search there is.
class TestGuides : public QObject
{
    Q_OBJECT

    std::unique_ptr<search::Index> m_index;
    std::vector<PlainPage> m_pages;

    void load(const QString &folder)
    {
        const auto guide = guide::Guide::open(folder.toStdString());
        QVERIFY(guide);
        m_index = search::Index::create(search::termsOf(guide::termsBeside(guide->terms())));
        m_pages.clear();
        for (const auto &id : guide->readingOrder()) {
            for (const auto &[language, edition] : guide->find(id)->editions) {
                const auto document = guide->read(edition);
                QVERIFY(document);
                PlainPage plain{language.tag() + ' ' + id, plainWords(edition.title),
                                plainWords(markup::plainText(*document))};
                plain.all.insert(plain.title.begin(), plain.title.end());
                plain.all.insert(plain.text.begin(), plain.text.end());
                m_pages.push_back(std::move(plain));
                QVERIFY(m_index->add(
                    search::pageOf(*document, id, language, edition.title, edition.page.keywords)));
            }
        }
        m_index->settle();
    }

    std::set<std::string> bruteForce(const Phrases &wanted, const Phrases &without) const
    {
        std::set<std::string> result;
        for (const auto &page : m_pages) {
            const auto isThere = [&](const auto &phrase) { return page.holds(phrase); };
            if (std::ranges::all_of(wanted, isThere) && std::ranges::none_of(without, isThere))
                result.insert(page.name);
        }
        return result;
    }

    void compare(const Phrases &wanted, const Phrases &without)
    {
        const auto text = typed(wanted, without);
        const auto expected = bruteForce(wanted, without);
        const auto exact = pages(m_index->search({text, french, Query::Manner::Exact}));
        QVERIFY2(exact == expected,
                 qPrintable(QStringLiteral("%1: %2 pages instead of %3")
                                .arg(QString::fromStdString(text))
                                .arg(exact.size())
                                .arg(expected.size())));
        const auto wide = pages(m_index->search({text, french}));
        QVERIFY2(std::ranges::includes(wide, expected), text.c_str());
    }

    /// A run of words from anywhere.
    template <typename Random>
    std::vector<std::string> somePhrase(Random &random, std::size_t length) const
    {
        const auto &page = m_pages[random() % m_pages.size()];
        const auto &words = page.text.size() > length ? page.text : page.title;
        if (words.size() < length)
            return {words.front()};
        const auto start = random() % (words.size() - length + 1);
        const auto first = words.begin() + static_cast<std::ptrdiff_t>(start);
        return {first, first + static_cast<std::ptrdiff_t>(length)};
    }

    /// The same ones every time.
    static bool isTried(const QString &folder, const std::string &words)
    {
        const auto part = folder == QLatin1String(CONTENT) ? ofOurOwn : ofOthers;
        return qEnvironmentVariableIsSet("ALL_WORDS")
            || std::hash<std::string>()(words) % part == 0;
    }

    static void guides()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("content") << QStringLiteral(CONTENT);
        const QDir all(QStringLiteral(GUIDES));
        if (!all.exists())
            QTest::newRow("others") << all.path();
        for (const auto &name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            if (name != QLatin1String("spec"))
                QTest::newRow(qPrintable(name)) << all.filePath(name);
    }

private slots:
    void everyBeginningOfAWordFindsItsPage_data() { guides(); }
    void everyBeginningOfAWordFindsItsPage()
    {
        QFETCH(QString, folder);
        SKIP_UNLESS_AT_HAND(folder);
        load(folder);
        std::map<std::string, std::set<std::string>> expected; // by what is typed
        for (const auto &page : m_pages) {
            for (const auto &word : page.all) {
                std::size_t letters = 0;
                for (std::size_t at = 0; at < word.size();) {
                    text::next(word, at);
                    if (++letters >= 3 || at == word.size())
                        expected[word.substr(0, at)].insert(page.name);
                }
            }
        }
        for (const auto &[beginning, names] : expected) {
            if (!isTried(folder, beginning))
                continue;
            const auto found = pages(m_index->search({beginning, french, Query::Manner::Typed}));
            QVERIFY2(std::ranges::includes(found, names), beginning.c_str());
        }
    }

    void exactIsWhatReadingEveryPageFinds_data() { guides(); }
    void exactIsWhatReadingEveryPageFinds()
    {
        QFETCH(QString, folder);
        SKIP_UNLESS_AT_HAND(folder);
        load(folder);
        std::set<std::string> words;
        for (const auto &page : m_pages)
            words.insert(page.all.begin(), page.all.end());
        for (const auto &word : words) {
            if (isTried(folder, word))
                compare({{word}}, {});
            if (QTest::currentTestFailed())
                return;
        }
        std::mt19937 random(1);
        for (int i = 0; i < (qEnvironmentVariableIsSet("ALL_WORDS") ? 400 : 12); ++i) {
            const auto word = [&] { return somePhrase(random, 1); };
            compare({word(), word()}, {});
            compare({word(), word(), word()}, {});
            compare({somePhrase(random, 2 + random() % 5)}, {});
            compare({somePhrase(random, 2), word()}, {});
            compare({word()}, {word()});
            compare({word(), word()}, {somePhrase(random, 2)});
            compare({}, {word()});
            if (QTest::currentTestFailed())
                return;
        }
    }
};

ROOM_TEST(TestGuides)
#include "tst_guides.moc"
