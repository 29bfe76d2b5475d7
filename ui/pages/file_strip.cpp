#include "ui/pages/file_strip.h"

#include "app/core/safe_file_name.h"
#include "ui/pages/file_viewer.h"
#include "ui/pages/picture_tile.h"
#include "ui/text/file_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int gap = 8;

QString nameOf(const Attachments &files, int number, const QString &owner)
{
    const Attachment &file = files[number];
    const int photos = int(std::count_if(files.begin(), files.end(), isPicture));
    const int before = int(std::count_if(files.begin(), files.begin() + number, isPicture));
    const QString what = isPicture(file) ? FileStrip::tr("Photo %1 of %2").arg(before + 1).arg(photos) + u", "_s
                                         : FileStrip::tr("File %1").arg(number + 1) + u", "_s + safeFileName(file.name) + u", "_s;
    return (owner.isEmpty() ? QString() : owner + u": "_s) + what + sizeText(file.size);
}
} // namespace

FileStrip::FileStrip(const QString &name, Look look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_more(new Label(TextStyle::Small, &Theme::text2, this))
    , m_source(new Button(tr("Open the post"), Button::Look::Link, this))
{
    setObjectName(name);
    m_source->setObjectName(name + u"Source"_s);
    m_source->setSmall(true);
    connect(m_source, &Button::clicked, this, &FileStrip::sourceAsked);
    auto *tiles = new FlowLayout(gap);
    tiles->setContentsMargins(0, 0, 0, 0);
    auto *source = new QHBoxLayout;
    source->setSpacing(px(8));
    source->addWidget(m_more);
    source->addWidget(m_source);
    source->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addLayout(tiles);
    column->addLayout(source);
    show(0, {});
}

void FileStrip::setPictures(Pictures &pictures)
{
    m_pictures = &pictures;
    fill();
}

void FileStrip::show(qint64 appeal, const Attachments &files, int atSource, const QString &owner)
{
    const int more = atSource - int(std::count_if(files.begin(), files.end(), isPicture));
    m_more->setVisible(more > 0);
    m_more->setText(files.isEmpty() ? tr("%n photo(s) at the source", nullptr, more) : tr("%n more photo(s) at the source", nullptr, more));
    m_source->setVisible(more > 0);
    setVisible(more > 0 || !files.isEmpty());
    if (appeal == m_appeal && files == m_files && owner == m_owner)
        return;
    m_appeal = appeal;
    m_files = files;
    m_owner = owner;
    fill();
}

void FileStrip::fill()
{
    if (!m_pictures)
        return;
    const QSize size = m_look == Look::Tiles ? QSize(114, 78) : QSize(72, 50);
    while (m_tiles.size() < size_t(m_files.size())) {
        const int number = int(m_tiles.size());
        m_tiles.push_back(new PictureTile(objectName() + QString::number(number + 1), size, this));
        connect(m_tiles.back(), &PictureTile::clicked, this, [this, number] { open(number); });
        layout()->itemAt(0)->layout()->addWidget(m_tiles.back());
    }
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const bool used = i < size_t(m_files.size());
        if (used)
            m_tiles[i]->show(m_pictures, m_appeal, m_files[int(i)], nameOf(m_files, int(i), m_owner));
        m_tiles[i]->setVisible(used);
    }
    updateGeometry();
}

QList<QWidget *> FileStrip::stops() const
{
    QList<QWidget *> stops(m_tiles.begin(), m_tiles.end());
    return stops << m_source;
}

void FileStrip::open(int file)
{
    (new FileViewer(*m_pictures, m_appeal, m_files, file, window()))->open();
}

} // namespace vakhta
