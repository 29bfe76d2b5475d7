#pragma once

#include "app/core/files.h"
#include "app/core/centre_link.h"
#include "app/store/profile_files.h"
#include "app/sync/file_server.h"

#include <QTimer>

namespace vakhta {

/// Files between the profile, the centre and the window: what is looked at comes from the disk, else from the centre, and stays on the
/// disk; what the user attached goes to the centre before the act that carries it, one file at a time, again and again until the
/// centre has it. Lives on the GUI thread; what it is made with outlives it.
class StoredFiles final : public Files
{
    Q_OBJECT

public:
    StoredFiles(ProfileFiles &files, sync::FileServer &server, CentreLink &link);

    QFuture<Result<QByteArray>> content(qint64 appeal, Attachment file) override;
    QFuture<Result<Attachments>> attached(qint64 appeal, AttachedTo to) override;
    QFuture<Result<Attachment>> attach(qint64 appeal, AttachedTo to, QString name, QByteArray bytes) override;
    QFuture<Result<void>> attachKnown(qint64 appeal, AttachedTo to, Attachments files) override;
    QFuture<Result<void>> detach(qint64 appeal, AttachedTo to, QString blob) override;

private:
    using Content = std::shared_ptr<QPromise<Result<QByteArray>>>;

    void download(const Content &content, qint64 appeal, const Attachment &file);
    void linkChanged();
    bool isConnected() const;
    void sendNext();
    void send(const QString &blob, const QByteArray &bytes);
    void refuse(const QString &blob, Reason reason);
    void rest();

    ProfileFiles &m_files;
    sync::FileServer &m_server;
    CentreLink &m_link;
    QTimer m_again;
    bool m_sending = false;
    bool m_askedMeanwhile = false; // something was attached to an act while one was sent
    bool m_connected = false;
};

} // namespace vakhta
