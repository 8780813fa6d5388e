#pragma once

#include "text/problem.h"

#include <utility>
#include <variant>

namespace text {

/// Either a value or the Problem that prevented it. The names follow std::expected, which can
/// replace it one day.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) {}
    Result(Problem problem) : m_data(std::in_place_index<1>, std::move(problem)) {}

    explicit operator bool() const { return m_data.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_data); }
    T &operator*() & { return std::get<0>(m_data); }
    T &&operator*() && { return std::get<0>(std::move(m_data)); }
    const T *operator->() const { return &std::get<0>(m_data); }
    T *operator->() { return &std::get<0>(m_data); }
    const Problem &error() const { return std::get<1>(m_data); }

private:
    std::variant<T, Problem> m_data;
};

} // namespace text
