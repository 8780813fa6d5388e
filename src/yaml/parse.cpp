#include "yaml/parse.h"

#include "text/fold.h"
#include "yaml/subset.h"

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <istream>
#include <set>
#include <streambuf>

namespace yaml {

namespace {

constexpr int maximumDepth = 32;
constexpr int maximumNodes = 100'000;
constexpr std::size_t maximumText = std::size_t{2} * 1024 * 1024; ///< in all values, copies too

/// Turns yaml-cpp's nodes into ours. An alias is copied where it is used, so a cycle ends at the
/// depth limit.
class Converter
{
public:
    Converter(const std::string &file, int firstLine, text::Problems &problems)
        : m_file(file), m_firstLine(firstLine), m_problems(problems)
    {
    }

    /// yaml-cpp counts lines and columns from 0, inside the block.
    text::SourcePos place(const YAML::Mark &mark) const
    {
        return mark.is_null() ? text::SourcePos{m_firstLine, 1}
                              : text::SourcePos{mark.line + m_firstLine, mark.column + 1};
    }

    Node convert(const YAML::Node &node, int depth)
    {
        Node result;
        result.pos = place(node.Mark());
        if (depth > maximumDepth || ++m_nodes > maximumNodes) {
            m_tooMuch = true;
            return result;
        }
        if (node.IsScalar()) {
            result.kind = Node::Kind::Scalar;
            m_text += node.Scalar().size();
            m_tooMuch = m_text > maximumText;
            if (!m_tooMuch)
                result.scalar = node.Scalar();
        } else if (node.IsSequence()) {
            result.kind = Node::Kind::List;
            for (const auto &item : node) {
                if (m_tooMuch)
                    break;
                result.items.push_back(convert(item, depth + 1));
            }
        } else if (node.IsMap()) {
            result.kind = Node::Kind::Map;
            convertFields(node, depth, result);
        }
        return result;
    }

    bool tooMuch() const { return m_tooMuch; }

private:
    void convertFields(const YAML::Node &node, int depth, Node &result)
    {
        std::set<std::string> seen;
        for (const auto &field : node) {
            if (m_tooMuch)
                break;
            if (!field.first.IsScalar()) {
                m_problems.push_back({m_file, place(field.first.Mark()),
                                      "a key that is not plain text was left out",
                                      text::Severity::Warning});
                continue;
            }
            const auto &key = field.first.Scalar();
            if (!seen.insert(text::asciiLower(key)).second)
                m_problems.push_back({m_file, place(field.first.Mark()),
                                      "key '" + key + "' stands twice; the first counts",
                                      text::Severity::Warning});
            else
                result.fields.emplace_back(key, convertValue(field.first, field.second, depth));
        }
    }

    /// yaml-cpp places a value that is missing at whatever comes next.
    Node convertValue(const YAML::Node &key, const YAML::Node &node, int depth)
    {
        auto value = convert(node, depth + 1);
        const auto keyPlace = place(key.Mark());
        if (value.kind == Node::Kind::Null && value.pos.line != keyPlace.line)
            value.pos = keyPlace;
        return value;
    }

    const std::string &m_file;
    int m_firstLine;
    text::Problems &m_problems;
    int m_nodes = 0;
    std::size_t m_text = 0;
    bool m_tooMuch = false;
};

/// Notes the position of the first event of a document.
class FirstMark final : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark &place, YAML::anchor_t) override { note(place); }
    void OnScalar(const YAML::Mark &place, const std::string &, YAML::anchor_t,
                  const std::string &) override
    {
        note(place);
    }
    void OnSequenceStart(const YAML::Mark &place, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        note(place);
    }
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark &place, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
        note(place);
    }
    void OnMapEnd() override {}

    std::optional<YAML::Mark> mark;

private:
    void note(const YAML::Mark &place) { mark = mark.value_or(place); }
};

/// A text for yaml-cpp, which takes long over a large one.
class StoppableText final : public std::streambuf
{
public:
    StoppableText(std::string_view text, const std::stop_token &stop)
        : m_text(text.begin(), text.end()), m_stop(stop)
    {
        setg(m_text.data(), m_text.data(), m_text.data());
    }

protected:
    int_type underflow() override
    {
        constexpr std::ptrdiff_t portion = 4096;
        const auto left = m_text.data() + m_text.size() - egptr();
        if (left == 0 || m_stop.stop_requested())
            return traits_type::eof();
        setg(eback(), gptr(), egptr() + std::min(portion, left));
        return traits_type::to_int_type(*gptr());
    }

private:
    std::string m_text;
    const std::stop_token &m_stop;
};

/// Where a second document stands, if there is one. What stands behind a map and is no field is a
/// document of its own to yaml-cpp. (Its LoadAll does not end on some texts.)
std::optional<YAML::Mark> secondDocument(std::string_view yaml, const std::stop_token &stop)
{
    StoppableText text(yaml, stop);
    std::istream stream(&text);
    YAML::Parser parser(stream);
    FirstMark first;
    FirstMark second;
    if (parser.HandleNextDocument(first))
        parser.HandleNextDocument(second);
    return second.mark;
}

} // namespace

text::Result<Node> parse(std::string_view yaml, const std::string &file, int firstLine,
                         text::Problems &problems, const std::stop_token &stop)
{
    if (auto node = readSubset(yaml, firstLine))
        return std::move(*node);
    return parseByLibrary(yaml, file, firstLine, problems, stop);
}

text::Result<Node> parseByLibrary(std::string_view yaml, const std::string &file, int firstLine,
                                  text::Problems &problems, const std::stop_token &stop)
{
    Converter converter(file, firstLine, problems);
    const text::Problem tooMuch{file, {firstLine, 1}, "YAML nested too deep or too large"};
    try {
        StoppableText text(yaml, stop);
        std::istream stream(&text);
        auto root = converter.convert(YAML::Load(stream), 0);
        if (const auto stray = secondDocument(yaml, stop))
            return text::Problem{file, converter.place(*stray), "text that belongs to no key"};
        if (converter.tooMuch())
            return tooMuch;
        tame(root);
        return root;
    } catch (const YAML::DeepRecursion &) {
        return tooMuch;
    } catch (const YAML::Exception &exception) {
        return text::Problem{file, converter.place(exception.mark), exception.msg};
    } catch (const std::exception &exception) {
        return text::Problem{file, {firstLine, 1}, exception.what()};
    }
}

} // namespace yaml
