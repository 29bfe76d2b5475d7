#pragma once

#include "app/core/preflight.h"

namespace vakhta {

/// The rules one by one, in the order of their codes. Each is pure and appends what it finds. Used by preflight() only.
using Findings = std::vector<ReplyFinding>;

void checkSubstance(const ReplyWords &, const ReplyFacts &, Findings &);      // ПР-01
void checkCompletionDate(const ReplyWords &, const ReplyFacts &, Findings &); // ПР-02
void checkProof(const ReplyWords &, const ReplyFacts &, Findings &);          // ПР-03
void checkLaws(const ReplyWords &, const ReplyFacts &, Findings &);           // ПР-04
void checkFields(const ReplyWords &, const ReplyFacts &, Findings &);         // ПР-05
void checkPersonalFacts(const ReplyWords &, const ReplyFacts &, Findings &);  // ПР-06
void checkRating(const ReplyWords &, const ReplyFacts &, Findings &);         // ПР-07
void checkLength(const ReplyWords &, const ReplyFacts &, Findings &);         // ПР-08
void checkPromises(const ReplyWords &, const ReplyFacts &, Findings &);       // ПР-09
void checkSentElsewhere(const ReplyWords &, const ReplyFacts &, Findings &);  // ПР-10

/// Whom the greeting names: «Ольга, здравствуйте!», «Добрый день, Ольга!», «Уважаемая Ольга Сергеевна!»; none: nobody.
std::optional<Span> addressedIn(const ReplyWords &);
bool isStreetWord(QStringView word); // «ул», «улица», «проспект»
/// «Луговая», «Луговой», «Луговую»: without the ending.
QStringView streetStem(QStringView name);

/// What the words of a sentence say about works; word numbers, -1: nothing of the kind.
int promisedAt(const ReplyWords &, const Sentence &); // «заменим», «будет восстановлено», «планируется»
int doneAt(const ReplyWords &, const Sentence &);     // «заменили», «восстановлено»
/// What is promised: from its verb to the next sign, preposition of time or gap, five words at most.
Span promisedWords(const ReplyWords &, const Sentence &, size_t verb);
/// The sentence itself, or a neighbour that is about nothing else: «Заменим кабель. Срок: до 15 мая.» None: no day is told.
const Sentence *sentenceThatTellsWhen(const ReplyWords &, size_t number);
/// «отказано», «не представляется возможным», «нет оснований»: where, none: nothing refused.
std::optional<Span> refusedIn(const ReplyWords &, const Sentence &);

} // namespace vakhta
