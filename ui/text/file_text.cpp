#include "ui/text/file_text.h"

#include "ui/text/error_text.h"
#include "ui/text/time_text.h"
#include "ui/text/visible_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(FileWords)
};
} // namespace

QString sizeText(qint64 bytes)
{
    if (bytes < 1000)
        return FileWords::tr("%n byte(s)", nullptr, int(bytes));
    if (bytes < 999'500)
        return FileWords::tr("%1 KB").arg(numberText((bytes + 500) / 1000));
    return FileWords::tr("%1 MB").arg(QLocale().toString(double(bytes) / 1e6, 'f', bytes < 9'950'000 ? 1 : 0));
}

QString photoText(int number, int count, const QSize &size, qint64 bytes)
{
    QStringList parts{FileWords::tr("Photo %1 of %2").arg(number).arg(count)};
    if (!size.isEmpty())
        parts << u"%1×%2"_s.arg(size.width()).arg(size.height());
    return (parts << sizeText(bytes)).join(u", "_s);
}

QString fileText(int number, int count, qint64 bytes)
{
    return FileWords::tr("File %1 of %2, %3").arg(number).arg(count).arg(sizeText(bytes));
}

QString previewFault(const Preview &preview)
{
    switch (preview.state) {
    case Preview::State::Coming:
    case Preview::State::Shown: return {};
    case Preview::State::Offline: return FileWords::tr("The photo is not on this computer. It will be shown when the connection is back.");
    case Preview::State::Missing: return FileWords::tr("The centre does not have this file, or does not show it to you.");
    case Preview::State::Faulty: break;
    }
    switch (preview.fault) {
    case PictureFault::NotPicture: return FileWords::tr("This is not a photo that can be shown. It can be saved as a file.");
    case PictureFault::TooLarge: return FileWords::tr("The photo is too large to be shown safely. It can be saved as a file.");
    case PictureFault::None:
    case PictureFault::Broken: break;
    }
    return FileWords::tr("The photo is damaged and can't be shown. It can be saved as a file.");
}

QString previewFaultShort(const Preview &preview)
{
    switch (preview.state) {
    case Preview::State::Coming:
    case Preview::State::Shown: return {};
    case Preview::State::Offline: return FileWords::tr("no connection");
    case Preview::State::Missing: return FileWords::tr("not there");
    case Preview::State::Faulty: break;
    }
    return preview.fault == PictureFault::TooLarge ? FileWords::tr("too large") : preview.fault == PictureFault::NotPicture ? FileWords::tr("not a photo") : FileWords::tr("damaged");
}

QString attachFault(const Error &error, const QString &name)
{
    if (error.kind == Error::Kind::Rejected)
        return FileWords::tr("%1 was not attached: it is empty or larger than %2, or there are %3 files already.")
            .arg(visibleLine(name, 60), sizeText(Attachment::largest))
            .arg(Attachment::mostInAct);
    return FileWords::tr("%1 was not attached. %2").arg(visibleLine(name, 60), actErrorText(error));
}

} // namespace vakhta
