#pragma once

#include "app/core/related_reader.h"
#include "ui/pages/choice_model.h"

namespace vakhta {

/// Why a topic is suggested: so many of the similar answered appeals have it.
struct TopicSuggestion
{
    qint64 topic = 0;
    int count = 0;
    int of = 0;
    QString example; // number of the most alike of them

    bool operator==(const TopicSuggestion &) const = default;
};

/// The most frequent first, at most three. Pure.
std::vector<TopicSuggestion> topicSuggestions(const std::vector<SimilarAppeal> &similar);

/// Sectors, their groups and topics, of which all words are in the names on the way there: one case, ё as е. On
/// top those suggested that hold the words. A sector can be chosen by itself: its id is negative.
std::vector<ChoiceLine> topicLines(const Region &region, const std::vector<TopicSuggestion> &suggested, QStringView words);

/// Municipalities whose names hold all words; on top those that the appeal names.
std::vector<ChoiceLine> municipalityLines(const Region &region, const Appeal &appeal, QStringView words);

} // namespace vakhta
