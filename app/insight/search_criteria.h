#pragma once

#include "app/core/region.h"
#include "app/insight/word_cutter.h"

#include <QStringList>

#include <optional>

namespace vakhta {

/// What an operator can ask for by name in the search field: `срок:<2ч`, `exec:roads`.
enum class Criterion { Due, Received, Topic, Sector, Executor, Operator, From, Status, Place, Priority, Mark, Number };
inline constexpr int criterionCount = 12;

/// Whose names come first; names of both are always understood.
enum class SearchLanguage { Russian, English };

/// The criterion of this name, without the colon, in any case.
std::optional<Criterion> criterionOf(QStringView name);
/// All its names, the one to offer first.
QStringList namesOf(Criterion criterion, SearchLanguage language);

/// One value that a criterion can be given: what it stands for, and every name it goes by, the one to offer first.
struct SearchValue
{
    std::vector<qint64> ids; // of the region; Status, Priority, AppealFlag; From: Channel, or originOf(System)
    QStringList names;
};

/// A Status beyond them: open and past its deadline.
inline constexpr qint64 overdueStatus = 100;
inline constexpr qint64 originOfSystem = 100; // From: this and the System's number

/// Every value of a criterion, as the region lists them. Times: those with a word of their own, ids by TimeWord; Number: none.
std::vector<SearchValue> searchValues(Criterion criterion, const Region &region, qint64 me, SearchLanguage language);

enum class TimeWord { Today, Tomorrow, Yesterday, ThisWeek, Overdue };

/// Finds values by any part of their names: one case, ё as е, the forms of a Russian word as one.
class SearchNames
{
public:
    SearchNames(std::vector<SearchValue> values, WordCutter &cutter);

    const std::vector<SearchValue> &values() const { return m_values; }
    /// Those named exactly so; else all that have every word typed, parts of two letters at a word's beginning only.
    std::vector<size_t> matching(QStringView typed, WordCutter &cutter) const;
    /// All that have it, also beside one that is named exactly so; those first whose name begins with it. Nothing typed: all.
    std::vector<size_t> offered(QStringView typed, WordCutter &cutter) const;

private:
    struct Word
    {
        std::string folded, stem;
    };
    struct Name
    {
        std::string whole; // its words joined by spaces
        std::vector<Word> words;
    };
    static Name nameOf(QStringView text, WordCutter &cutter);
    static bool has(const Name &name, const std::vector<Word> &typed);

    std::vector<SearchValue> m_values;
    std::vector<std::vector<Name>> m_names; // of each value
};

} // namespace vakhta
