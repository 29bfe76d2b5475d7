#include "ui/pages/file_viewer.h"

#include "app/core/safe_file_name.h"
#include "app/core/when_ready.h"
#include "ui/text/error_text.h"
#include "ui/text/file_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
/// More than screens have; what is larger is made smaller while it is unpacked.
constexpr QSize mostShown{3840, 2160};

Result<void> written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool kept = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return kept ? Result<void>() : Result<void>(Error{Error::Kind::Storage, file.errorString()});
}
} // namespace

/// The picture in the middle of its ground, or words in its place.
class FileViewer::Canvas final : public QWidget
{
public:
    explicit Canvas(QWidget *parent) : QWidget(parent)
    {
        setObjectName(u"viewedPicture"_s);
        setMinimumSize(px(320), px(200));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }

    void show(const QImage &image, const QString &words)
    {
        m_image = image;
        m_words = words;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        paintBox(painter, rect(), px(radius::card), theme().alt, theme().line);
        if (m_image.isNull()) {
            painter.setPen(theme().text2);
            painter.setFont(vakhta::font(TextStyle::Body));
            painter.drawText(rect().adjusted(px(24), px(24), -px(24), -px(24)), int(Qt::AlignCenter) | Qt::TextWordWrap, m_words);
            return;
        }
        const QSizeF room = QSizeF(size()) - QSizeF(px(8), px(8));
        QSizeF shown = QSizeF(m_image.size()) / devicePixelRatioF(); // no larger than it is
        if (shown.width() > room.width() || shown.height() > room.height())
            shown.scale(room, Qt::KeepAspectRatio);
        QRectF place({}, shown);
        place.moveCenter(QRectF(rect()).center());
        painter.drawImage(place, m_image);
    }

private:
    QImage m_image;
    QString m_words;
};

FileViewer::FileViewer(Pictures &pictures, qint64 appeal, Attachments files, int first, QWidget *parent)
    : QDialog(parent)
    , m_pictures(pictures)
    , m_appeal(appeal)
    , m_files(std::move(files))
    , m_canvas(new Canvas(this))
    , m_name(new Label(TextStyle::Title2, &Theme::text, this))
    , m_facts(new Label(TextStyle::Small, &Theme::text2, this))
    , m_saved(new Label(TextStyle::Small, &Theme::text2, this))
    , m_before(new Button(u"arrow-left"_s, tr("Previous"), Button::Look::Secondary, this))
    , m_after(new Button(u"arrow-right"_s, tr("Next"), Button::Look::Secondary, this))
    , m_save(new Button(u"download"_s, tr("Save as…"), Button::Look::Secondary, this))
{
    setObjectName(u"fileViewer"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Photos and files"));
    build();
    connect(&m_pictures.files(), &Files::reachable, this, &FileViewer::ask);
    go(first);
    resize(parent->window()->size() * 0.9);
}

void FileViewer::build()
{
    m_before->setObjectName(u"previousFile"_s);
    m_after->setObjectName(u"nextFile"_s);
    m_save->setObjectName(u"saveFile"_s);
    m_name->setElided(true);
    m_saved->setElided(true);
    auto *close = new Button(tr("Close"), Button::Look::Link, this);
    close->setObjectName(u"closeViewer"_s);
    close->setKeyHint(tr("Esc"));
    connect(m_before, &Button::clicked, this, [this] { go(m_shown - 1); });
    connect(m_after, &Button::clicked, this, [this] { go(m_shown + 1); });
    connect(m_save, &Button::clicked, this, &FileViewer::askWhere);
    connect(close, &Button::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(space::m));
    for (QWidget *one : std::initializer_list<QWidget *>{m_before, m_after, m_save})
        buttons->addWidget(one);
    buttons->addWidget(m_saved, 1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::xl));
    column->setSpacing(px(space::m));
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(m_canvas, 1);
    column->addLayout(buttons);
    m_before->setVisible(m_files.size() > 1);
    m_after->setVisible(m_files.size() > 1);
}

void FileViewer::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp: return go(m_shown - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown: return go(m_shown + 1);
    case Qt::Key_Home: return go(0);
    case Qt::Key_End: return go(int(m_files.size()) - 1);
    default: QDialog::keyPressEvent(event);
    }
}

void FileViewer::go(int file)
{
    if (file < 0 || file >= m_files.size() || file == m_shown)
        return;
    m_shown = file;
    m_saved->setText({});
    m_name->setText(safeFileName(m_files[file].name));
    m_before->setEnabled(file > 0);
    m_after->setEnabled(file + 1 < m_files.size());
    tell({});
    ask();
}

void FileViewer::ask()
{
    const Attachment &file = m_files[m_shown];
    if (!isPicture(file))
        return tell({.state = Preview::State::Faulty, .fault = PictureFault::NotPicture});
    whenReady(m_pictures.whole(m_appeal, file, mostShown), this, [this, asked = ++m_asked](const Result<Picture> &picture) {
        if (asked == m_asked)
            tell(previewOf(picture));
    });
}

void FileViewer::tell(const Preview &preview)
{
    const Attachment &file = m_files[m_shown];
    const QString words = preview.state == Preview::State::Coming ? tr("The photo is loading") : previewFault(preview);
    m_canvas->show(preview.image, words);
    const int count = int(m_files.size());
    m_facts->setText(isPicture(file) ? photoText(m_shown + 1, count, preview.size, file.size) : fileText(m_shown + 1, count, file.size));
    m_canvas->setAccessibleName(m_facts->text());
    m_canvas->setAccessibleDescription(words);
}

void FileViewer::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the file as"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->setObjectName(u"saveFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(safeFileName(m_files[m_shown].name));
    connect(dialog, &QFileDialog::fileSelected, this, &FileViewer::save);
    dialog->open();
}

void FileViewer::save(const QString &path)
{
    const auto told = [this, path](const Result<void> &saved) {
        m_saved->setColour(saved ? &Theme::text2 : &Theme::danger);
        m_saved->setText(saved ? tr("Saved: %1").arg(QFileInfo(path).fileName()) : errorText(saved.error()));
    };
    whenReady(m_pictures.files().content(m_appeal, m_files[m_shown]), this, [this, path, told](const Result<QByteArray> &bytes) {
        if (!bytes)
            return told(bytes.error());
        whenReady(QtConcurrent::run(written, path, *bytes), this, told);
    });
}

} // namespace vakhta
