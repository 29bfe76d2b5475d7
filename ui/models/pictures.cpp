#include "ui/models/pictures.h"

#include "app/core/when_ready.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int mostKilobytes = 32'000;
} // namespace

Preview previewOf(const Result<Picture> &picture)
{
    if (!picture)
        return {.state = picture.error().kind == Error::Kind::Offline ? Preview::State::Offline
                    : picture.error().kind == Error::Kind::Rejected   ? Preview::State::Faulty
                                                                      : Preview::State::Missing,
                .fault = PictureFault::Broken};
    if (picture->fault != PictureFault::None)
        return {.state = Preview::State::Faulty, .size = picture->size, .fault = picture->fault};
    return {.state = Preview::State::Shown, .image = picture->image, .size = picture->size};
}
bool isPicture(const Attachment &file)
{
    static const QStringList types{u"image/jpeg"_s, u"image/png"_s, u"image/webp"_s, u"image/gif"_s};
    return types.contains(file.type);
}

Pictures::Pictures(Files &files, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_previews(mostKilobytes)
{
    m_unpacking.setMaxThreadCount(1); // what one needs at most is needed once
    connect(&m_files, &Files::reachable, this, &Pictures::askAgain);
}

Pictures::~Pictures()
{
    m_unpacking.waitForDone();
}

Preview Pictures::preview(qint64 appeal, const Attachment &file)
{
    if (const Preview *known = m_previews.object(file.blob))
        return *known;
    if (!m_asked.contains(file.blob))
        ask(appeal, file);
    return {};
}

void Pictures::ask(qint64 appeal, const Attachment &file)
{
    m_asked.insert(file.blob);
    whenReady(whole(appeal, file, previewSize), this, [this, blob = file.blob](const Result<Picture> &picture) { take(blob, picture); });
}

void Pictures::take(const QString &blob, const Result<Picture> &picture)
{
    m_asked.remove(blob);
    auto preview = std::make_unique<Preview>(previewOf(picture));
    const auto cost = 1 + preview->image.sizeInBytes() / 1000;
    m_previews.insert(blob, preview.release(), cost);
    emit changed(blob);
}

/// What could not be had is nothing from here on, and asked for by whoever shows it.
void Pictures::askAgain()
{
    QStringList missed;
    for (const QString &blob : m_previews.keys()) {
        const Preview::State state = m_previews.object(blob)->state;
        if (state == Preview::State::Offline || state == Preview::State::Missing)
            missed << blob;
    }
    for (const QString &blob : missed)
        m_previews.remove(blob);
    for (const QString &blob : missed)
        emit changed(blob);
}

QFuture<Result<Picture>> Pictures::whole(qint64 appeal, const Attachment &file, const QSize &fit)
{
    auto promise = std::make_shared<QPromise<Result<Picture>>>();
    promise->start();
    whenReady(m_files.content(appeal, file), this, [this, promise, fit](const Result<QByteArray> &bytes) {
        if (!bytes) {
            promise->addResult(bytes.error());
            promise->finish();
            return;
        }
        m_unpacking.start([promise, fit, bytes = *bytes] {
            promise->addResult(pictureIn(bytes, fit));
            promise->finish();
        });
    });
    return promise->future();
}

} // namespace vakhta
