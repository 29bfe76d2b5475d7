#pragma once

#include "app/core/appeal.h"

#include <QString>

namespace vakhta {

/// What an appeal tells of a missing person, in its own words: each is a part of the text or empty, nothing is inferred.
struct MissingPersonFacts
{
    QString name;
    QString age;      // «12 лет», «1948 г. р.»
    QString lastSeen; // where and when, the sentence that tells it
    QString looks;    // height, build, hair, eyes
    QString clothes;
    QString marks;    // what makes him known, and what endangers him: glasses, scars, illness
    QString contact;  // the first telephone
    bool operator==(const MissingPersonFacts &) const = default;
};

/// Does the text say that a person is missing? Things, animals and water that is gone are none, nor is a person who was found.
bool tellsOfMissingPerson(const QString &text);
/// Does it say that one who was missing has been found?
bool tellsOfFoundPerson(const QString &text);

MissingPersonFacts missingPersonFacts(const QString &text);

} // namespace vakhta
