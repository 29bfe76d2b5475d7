#pragma once

#include "app/sync/replica.h"

#include <deque>
#include <map>

namespace vakhta::sync {

/// What to ask next when everything is to be read: the first sync, or mark and sweep. Pure: no clock, no I/O.
///
/// A stage lists the ids of one type, newest first by key, and fetches those that are wanted; the next page of ids is asked
/// for while bodies of the one before are on their way. The stages of open appeals come first, so that the list can be
/// worked; the stages of all follow, so that what is closed or reopened meanwhile is not missed.
class Reading
{
public:
    struct Stage { Type type; bool open; };
    static const std::vector<Stage> &stages();

    /// One question: ids of the stage, or bodies.
    struct Ask
    {
        bool ids = false;
        Type type = Type::Appeal;
        bool open = false;
        qint64 before = -1;       // ids
        std::vector<qint64> rows; // bodies
        int page = 0;             // which page of ids the bodies belong to
    };

    Reading(ReadingCursor cursor, int objectsInGet) : m_cursor(std::move(cursor)), m_objectsInGet(objectsInGet) {}

    /// Nothing: wait for an answer, or finished.
    std::optional<Ask> next();
    void idsCame(const Ask &ask, const Applied &answer);
    void rowsCame(const Ask &ask);
    /// It was not answered: to be asked again.
    void failed(const Ask &ask);

    /// The centre does not know the type: call it when nothing is on its way.
    void skipStage();

    /// What is left are appeals that are done, and what is the user's own.
    bool pastOpen() const;
    /// The first stage of what no snapshot holds: each user's own, and the few shared views.
    static int ownStage();

    bool finished() const { return m_cursor.stage >= int(stages().size()); }
    /// What is kept for certain: rows of later pages may be there as well.
    const ReadingCursor &cursor() const { return m_cursor; }
    void setObjectsInGet(int most) { m_objectsInGet = most; }

private:
    struct Page { qint64 lowest = -1; int missing = 0; };

    std::optional<Ask> nextRows();
    std::optional<Ask> nextIds();
    void close();

    ReadingCursor m_cursor;
    int m_objectsInGet;
    bool m_asking = false;     // ids are on their way
    bool m_listed = false;     // the stage's last id has come
    qint64 m_listedBefore = -2; // where the next page of ids begins; -2: at the cursor
    int m_lastPage = 0;
    std::map<int, Page> m_pages; // whose bodies have not all come
    std::deque<Ask> m_wanted;    // bodies to be asked for, a page of ids in each
};

} // namespace vakhta::sync
