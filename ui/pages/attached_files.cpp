#include "ui/pages/attached_files.h"

#include "app/core/when_ready.h"
#include "ui/pages/file_viewer.h"
#include "ui/text/file_text.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QBuffer>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > Attachment::largest)
        return Error{Error::Kind::Rejected, u"not a file, or too large a one"_s};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, file.errorString()};
    return file.read(Attachment::largest + 1);
}

Result<QByteArray> pngOf(const QImage &image)
{
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    if (!image.save(&png, "PNG"))
        return Error{Error::Kind::Rejected, u"the picture can't be written"_s};
    return png.data();
}
} // namespace

/// One of them: a press shows it, the cross takes it away.
class FileChip final : public QWidget
{
public:
    FileChip(const QString &name, QWidget *parent)
        : QWidget(parent)
        , m_file(new Button(u"file-text"_s, {}, Button::Look::Secondary, this))
        , m_remove(Button::sign(u"x"_s, {}, this))
    {
        m_file->setObjectName(name);
        m_file->setSmall(true);
        m_remove->setObjectName(name + u"Remove"_s);
        m_remove->setSmall(true);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addWidget(m_file);
        row->addWidget(m_remove);
    }

    void show(int number, const Attachment &file)
    {
        const QString name = visibleLine(file.name, 28);
        m_file->setIconName(isPicture(file) ? u"image"_s : u"file-text"_s);
        m_file->setText(u"%1, %2"_s.arg(name, sizeText(file.size)));
        m_file->setAccessibleName(AttachedFiles::tr("Attached file %1: %2, %3").arg(number).arg(name, sizeText(file.size)));
        const QString remove = AttachedFiles::tr("Take away attached file %1: %2").arg(number).arg(name);
        m_remove->setAccessibleName(remove);
        m_remove->setToolTip(tipText(remove));
        setVisible(true);
    }

    Button *file() const { return m_file; }
    Button *remove() const { return m_remove; }

private:
    Button *m_file;
    Button *m_remove;
};

AttachedFiles::AttachedFiles(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_add(new Button(u"paperclip"_s, tr("Attach a file"), Button::Look::Bare, this))
    , m_fault(new Label(TextStyle::Small, &Theme::danger, this))
{
    setObjectName(name);
    m_add->setObjectName(name + u"Add"_s);
    m_add->setSmall(true);
    m_fault->setWordWrap(true);
    m_fault->hide();
    connect(m_add, &Button::clicked, this, &AttachedFiles::choose);
    auto *chips = new FlowLayout(8);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addLayout(chips);
    column->addWidget(m_fault);
    hide();
}

void AttachedFiles::setPictures(Pictures &pictures)
{
    m_pictures = &pictures;
    show();
    fill();
}

void AttachedFiles::setKeyHint(const QString &hint)
{
    m_add->setKeyHint(hint);
}

void AttachedFiles::start(qint64 appeal, AttachedTo to, const Attachments &more)
{
    ++m_started;
    m_appeal = appeal;
    m_to = to;
    m_coming = 0;
    m_files.clear();
    m_fault->hide();
    fill();
    if (!m_pictures || appeal == 0)
        return;
    if (more.isEmpty())
        return ask();
    whenReady(m_pictures->files().attachKnown(appeal, to, more), this, [this, started = m_started](const Result<void> &) {
        if (started == m_started)
            ask();
    });
}

void AttachedFiles::ask()
{
    whenReady(m_pictures->files().attached(m_appeal, m_to), this, [this, started = m_started](const Result<Attachments> &files) {
        if (started != m_started || !files)
            return;
        m_files = *files;
        fill();
        emit changed();
    });
}

void AttachedFiles::choose()
{
    if (!m_pictures || m_appeal == 0)
        return;
    auto *dialog = new QFileDialog(window(), tr("Attach files"));
    dialog->setObjectName(u"attachDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setLabelText(QFileDialog::Accept, tr("Attach"));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            read(path);
    });
    dialog->open();
}

void AttachedFiles::take(const QMimeData *given)
{
    if (!m_pictures || m_appeal == 0)
        return;
    for (const QUrl &url : given->urls())
        read(url.toLocalFile());
    if (!given->urls().isEmpty() || !given->hasImage())
        return;
    ++m_coming;
    const auto image = qvariant_cast<QImage>(given->imageData());
    whenReady(QtConcurrent::run(pngOf, image), this, [this, started = m_started](const Result<QByteArray> &png) {
        const QString name = tr("Picture %1.png").arg(m_files.size() + 1);
        if (started == m_started)
            png ? attach(name, *png) : settle(attachFault(png.error(), name));
    });
}

void AttachedFiles::read(const QString &path)
{
    ++m_coming;
    whenReady(QtConcurrent::run(contentOf, path), this, [this, started = m_started, name = QFileInfo(path).fileName()](const Result<QByteArray> &bytes) {
        if (started == m_started)
            bytes ? attach(name, *bytes) : settle(attachFault(bytes.error(), name));
    });
}

void AttachedFiles::attach(const QString &name, const QByteArray &bytes)
{
    whenReady(m_pictures->files().attach(m_appeal, m_to, name, bytes), this, [this, name, started = m_started](const Result<Attachment> &file) {
        if (started != m_started)
            return;
        if (!file)
            return settle(attachFault(file.error(), name));
        const auto same = [&](const Attachment &other) { return other.blob == file->blob; };
        if (std::none_of(m_files.begin(), m_files.end(), same))
            m_files << *file;
        settle({});
    });
}

void AttachedFiles::settle(const QString &fault)
{
    --m_coming;
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    fill();
    emit changed();
}

void AttachedFiles::detach(int file)
{
    const QString blob = m_files.takeAt(file).blob;
    whenReady(m_pictures->files().detach(m_appeal, m_to, blob), this, [](const Result<void> &) {}); // what stays on the disk comes back with it
    fill();
    m_add->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void AttachedFiles::discard()
{
    static_cast<void>(m_pictures->files().detach(m_appeal, m_to, {})); // also one that is just coming
    m_files.clear();
    ++m_started;
    fill();
}

void AttachedFiles::fill()
{
    auto *chips = static_cast<FlowLayout *>(layout()->itemAt(0)->layout());
    while (m_chips.size() < size_t(m_files.size())) {
        const int number = int(m_chips.size());
        auto *chip = new FileChip(u"%1%2"_s.arg(objectName()).arg(number + 1), this);
        connect(chip->file(), &Button::clicked, this, [this, number] { open(number); });
        connect(chip->remove(), &Button::clicked, this, [this, number] { detach(number); });
        m_chips.push_back(chip);
        chips->addWidget(chip);
        setTabOrder(number == 0 ? m_add : m_chips[size_t(number) - 1]->remove(), chip->file());
        setTabOrder(chip->file(), chip->remove());
    }
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setVisible(i < size_t(m_files.size()));
        if (i < size_t(m_files.size()))
            m_chips[i]->show(int(i) + 1, m_files[int(i)]);
    }
    updateGeometry();
}

void AttachedFiles::open(int file)
{
    (new FileViewer(*m_pictures, m_appeal, m_files, file, window()))->open();
}

} // namespace vakhta
