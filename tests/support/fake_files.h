#pragma once

#include "app/core/files.h"
#include "tests/support/fake_reader.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QMap>

namespace vakhta::test {

using namespace Qt::StringLiterals;

/// Files in memory, as a workstation with or without a connection has them.
class FakeFiles final : public Files
{
public:
    QHash<QString, QByteArray> contents;
    QMap<std::pair<qint64, int>, Attachments> attachedTo;
    std::optional<Error> fault; // of everything that is asked for
    int asked = 0;

    QFuture<Result<QByteArray>> content(qint64, Attachment file) override
    {
        ++asked;
        if (fault)
            return ready<QByteArray>(*fault);
        return contents.contains(file.blob) ? ready(contents[file.blob]) : ready<QByteArray>(Error{Error::Kind::NotFound, {}});
    }
    QFuture<Result<Attachments>> attached(qint64 appeal, AttachedTo to) override { return ready(attachedTo[{appeal, int(to)}]); }
    QFuture<Result<Attachment>> attach(qint64 appeal, AttachedTo to, QString name, QByteArray bytes) override
    {
        Attachments &there = attachedTo[{appeal, int(to)}];
        if (bytes.isEmpty() || bytes.size() > Attachment::largest || there.size() >= Attachment::mostInAct)
            return ready<Attachment>(Error{Error::Kind::Rejected, {}});
        there << add(name, bytes, bytes.startsWith("\x89PNG") ? u"image/png"_s : u"application/pdf"_s);
        return ready(there.back());
    }
    QFuture<Result<void>> attachKnown(qint64 appeal, AttachedTo to, Attachments files) override
    {
        attachedTo[{appeal, int(to)}] += files;
        return done();
    }
    QFuture<Result<void>> detach(qint64 appeal, AttachedTo to, QString blob) override
    {
        attachedTo[{appeal, int(to)}].removeIf([&](const Attachment &file) { return blob.isEmpty() || file.blob == blob; });
        return done();
    }

    /// One that the centre has.
    Attachment add(const QString &name, const QByteArray &bytes, const QString &type)
    {
        const QString blob = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        contents[blob] = bytes;
        return {.blob = blob, .name = name, .type = type, .size = bytes.size()};
    }
    Attachment addPhoto(const QString &name, const QSize &size, const QColor &colour)
    {
        return add(name, pngOf(size, colour), u"image/png"_s);
    }
    static QByteArray pngOf(const QSize &size, const QColor &colour)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        image.save(&png, "PNG");
        return png.data();
    }

private:
    template <typename T>
    static QFuture<Result<T>> ready(Result<T> value)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }
    template <typename T>
    static QFuture<Result<T>> ready(T value) { return ready<T>(Result<T>(std::move(value))); }
    static QFuture<Result<void>> done() { return ready<void>(Result<void>()); }
};

} // namespace vakhta::test
