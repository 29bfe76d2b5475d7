#pragma once

#include "app/centre/intake/demo_phrase.h"
#include "app/centre/intake/demo_scene.h"
#include "app/core/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace vakhta::centre {

/// One thing that people write about: its titles, texts and answers fit each other.
struct DemoCase
{
    std::vector<DemoPhrase> titles, texts, extras, wishes, answers;
    bool complains = true; // false: of calls and offices not a word
};

/// How often and how a topic comes up.
struct DemoTheme
{
    QString topic;         // by name
    double weight = 0;
    double village = 0.5;  // how much of the weight counts in a village
    int firstMonth = 1, lastMonth = 12; // 10…4 is winter
    int photos = 0;        // percent
    int urgent = 0;        // percent: raised or urgent
    QString local;         // which body of the place acts, «вода»
    std::vector<DemoCase> cases;
};

struct DemoPlace
{
    QString municipality;  // by name
    std::vector<DemoSettlement> settlements;
    QHash<QString, QStringList> bodies; // «вода» → short names of executors
};

/// All words of the demo, from resources/regions/demo. Read once; a value after that.
///
/// The files: `@ name | attribute value | …` begins a topic, a place or a list of words; `key: phrase` is a line of it,
/// `key 2: phrase` of its second case only, `key 13:` of two; `--` begins the next set of cases; `#` is a comment.
struct DemoLanguage
{
    std::vector<DemoTheme> themes;
    std::vector<DemoTheme> hail; // what the burst writes about
    std::vector<DemoPlace> places;
    QHash<QString, std::vector<DemoPhrase>> common; // by key
    QStringList women, men, patronymics, stops, companies, routes;
    std::vector<DemoStreet> townStreets, villageStreets;
    std::vector<DemoPhrase> groups, chats;
    int memories = 0;

    /// Phrases of common.txt under a key; empty when there are none.
    const std::vector<DemoPhrase> &said(const QString &key) const;
    /// Rejected, with the file and the fault: a phrase does not compile, a list is missing.
    static Result<DemoLanguage> load();
};

} // namespace vakhta::centre
