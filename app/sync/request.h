#pragma once

#include "app/protocol/json_writer.h"
#include "app/protocol/types.h"
#include "app/sync/replica.h"

namespace vakhta::sync {

/// One API request of JMAP in the making. A value; knows how calls are written, not when.
/// Each call's id is its method's name («Appeal/changes»), so that an answer says itself what it answers.
class Request
{
public:
    explicit Request(QString account);

    /// What changed, at most so many.
    Request &changes(Type type, const QString &since, int most);
    /// And, by reference to that call's answer, the changed objects themselves. Three calls with the one before.
    Request &changedRows(Type type);
    Request &rows(Type type, const std::vector<qint64> &ids);
    /// Every object of the type.
    Request &all(Type type);
    /// Ids below `before` (-1: from the top), newest first. `open`: of open appeals only. `count`: and how many there are.
    Request &ids(Type type, bool open, qint64 before, int most, bool count);
    /// Which snapshots there are for this user.
    Request &snapshots();
    /// The creation id of an act is its opId, of a draft «n» and the appeal's number.
    Request &acts(const std::vector<OutgoingAct> &acts);
    Request &drafts(const std::vector<OutgoingDraft> &drafts);

    int calls() const { return m_calls; }
    /// The last word: nothing can be added to it.
    QByteArray json();

private:
    JsonWriter &begin(const QString &method);
    Request &end(const QString &id);
    Request &changed(Type type, const QString &which);
    Request &call(const QString &method, QJsonObject arguments);

    QString m_account;
    JsonWriter m_json;
    int m_calls = 0;
};

/// «n84117»: the creation id of the draft of this appeal. And back, 0: not one.
QString draftCreation(qint64 appeal);
qint64 appealOfCreation(QStringView creation);

} // namespace vakhta::sync
