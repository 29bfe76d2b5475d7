#pragma once

#include <QString>

#include <vector>

namespace vakhta {

/// Paragraphs of a text, counted from 0; a paragraph ends at a line break. An empty one is a place between two.
struct ParagraphRange
{
    qsizetype first = 0;
    qsizetype count = 0;
    bool operator==(const ParagraphRange &) const = default;
};

/// A place that both texts have touched, as it stands in each.
struct Overlap
{
    ParagraphRange mine, theirs;
    bool operator==(const Overlap &) const = default;
};

/// Two texts that went out from one: each with all that the other changed in paragraphs of its own. They differ only in `overlaps`,
/// which only a person can decide about; without any they are the same text.
struct MergedDraft
{
    QString mine, theirs;
    std::vector<Overlap> overlaps; // in reading order, their ranges are of `mine` and `theirs` here
    bool operator==(const MergedDraft &) const = default;
};

/// Three-way merge by paragraph. Pure. What both changed in the same way counts once; two insertions at one place
/// touch each other. Texts of which the middle that differs has more than some 2,000 paragraphs are told as one overlap.
MergedDraft mergeDrafts(const QString &base, const QString &mine, const QString &theirs);

QString paragraphsOf(const QString &text, ParagraphRange range);

enum class Pick { Mine, Theirs, Both };
/// Both texts once a person has decided about that place: there they are the same.
MergedDraft picked(const QString &mine, const QString &theirs, const Overlap &place, Pick pick);

} // namespace vakhta
