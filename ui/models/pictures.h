#pragma once

#include "app/core/files.h"
#include "ui/widgets/picture.h"

#include <QCache>
#include <QSet>
#include <QThreadPool>

namespace vakhta {

/// What of a file is shown in small.
struct Preview
{
    enum class State {
        Coming,
        Shown,
        Offline, // not on this computer, and there is no connection
        Missing, // the centre has none, or none for this user
        Faulty   // see fault
    };

    State state = State::Coming;
    QImage image;
    QSize size; // of the whole picture
    PictureFault fault = PictureFault::None;
};

/// What came of unpacking one.
Preview previewOf(const Result<Picture> &picture);

/// Pictures among the files of appeals, unpacked one after another on a thread of their own; small ones are remembered. One for all
/// windows. Lives on the GUI thread.
class Pictures final : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize previewSize{320, 240}; // pixels: enough for a tile at any size and ratio

    explicit Pictures(Files &files, QObject *parent = nullptr);
    ~Pictures() override;

    Files &files() { return m_files; }
    /// What is known by now; where nothing is, it is asked for and changed() follows.
    Preview preview(qint64 appeal, const Attachment &file);
    /// As large as fits in so many pixels. Error kinds as of Files::content().
    QFuture<Result<Picture>> whole(qint64 appeal, const Attachment &file, const QSize &fit);

signals:
    void changed(const QString &blob);

private:
    void ask(qint64 appeal, const Attachment &file);
    void take(const QString &blob, const Result<Picture> &picture);
    void askAgain();

    Files &m_files;
    QThreadPool m_unpacking;
    QCache<QString, Preview> m_previews; // by blob; cost in KB
    QSet<QString> m_asked;
};

/// By its type, as the centre sees it, and where that is not known by its name.
bool isPicture(const Attachment &file);

} // namespace vakhta
