#pragma once

#include "content/term.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace guide {

/// Finds the terms that addresses of an old guide stand for, "…/glossary#OTR". Points into the
/// terms it was made of, which must stay where they are.
class TermAddresses
{
public:
    TermAddresses() = default;
    explicit TermAddresses(const std::vector<content::Term> &terms);

    /// The first of the terms with the address; null if it stands for none.
    const content::Term *find(std::string_view address) const;

private:
    std::unordered_map<std::string, const content::Term *> m_terms; ///< by folded id and anchor
};

} // namespace guide
