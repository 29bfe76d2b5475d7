#pragma once

#include "app/core/attachment.h"
#include "app/core/result.h"

#include <QFuture>
#include <QList>
#include <QObject>

namespace vakhta {

/// What a file is attached to while it is written: numbers are stored.
enum class AttachedTo { Reply, Note, Interim };

/// The port to files: of what is shown, and of what the user is about to send. Lives on the GUI thread, nothing waits.
class Files : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The bytes of a file that this appeal, its history or its replies name: those on this computer, else the centre's. Kinds: Offline
    /// (not here, and not to be had now), NotFound (the centre has none, or none for this user), Rejected (larger than any may be, or not
    /// what its name says), and what the disk says.
    virtual QFuture<Result<QByteArray>> content(qint64 appeal, Attachment file) = 0;

    /// What waits to be sent with the user's next act of that sort on this appeal, in the order it came.
    virtual QFuture<Result<Attachments>> attached(qint64 appeal, AttachedTo to) = 0;
    /// Kept on this computer until the act that carries it has gone, or it is detached. Gives it as it is now named. Rejected: it is empty
    /// or too large, or there are as many as an act may carry.
    virtual QFuture<Result<Attachment>> attach(qint64 appeal, AttachedTo to, QString name, QByteArray bytes) = 0;
    /// The same of files that the centre has already.
    virtual QFuture<Result<void>> attachKnown(qint64 appeal, AttachedTo to, Attachments files) = 0;
    /// `blob` empty: all of them.
    virtual QFuture<Result<void>> detach(qint64 appeal, AttachedTo to, QString blob) = 0;

signals:
    /// The line is back: what was Offline may be asked for again.
    void reachable();
};

} // namespace vakhta
