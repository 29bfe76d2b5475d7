#include "app/centre/intake/demo_pictures.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
constexpr int wide = 640, high = 440;

struct Paint
{
    quint8 r, g, b;
};

constexpr Paint mixed(Paint one, Paint other, double share)
{
    const auto part = [share](quint8 a, quint8 b) { return quint8(a + (b - a) * share); };
    return {part(one.r, other.r), part(one.g, other.g), part(one.b, other.b)};
}

/// Rows of pixels to draw plain shapes on.
class Sheet
{
public:
    Sheet() : m_pixels(size_t(wide) * high) {}

    void sky(Paint top, Paint bottom, int until)
    {
        for (int y = 0; y < until; ++y)
            box(0, y, wide, 1, mixed(top, bottom, std::floor(8.0 * y / until) / 8)); // in bands: it packs well
    }
    void box(int x, int y, int w, int h, Paint paint)
    {
        for (int row = std::max(0, y); row < std::min(high, y + h); ++row)
            std::fill_n(m_pixels.begin() + size_t(row) * wide + std::clamp(x, 0, wide), std::clamp(x + w, 0, wide) - std::clamp(x, 0, wide), paint);
    }
    void round(int cx, int cy, int rx, int ry, Paint paint)
    {
        for (int row = -ry; row <= ry; ++row) {
            const int half = int(rx * std::sqrt(1.0 - double(row) * row / (double(ry) * ry)));
            box(cx - half, cy + row, 2 * half, 1, paint);
        }
    }
    void hill(int y, int rise, double shift, Paint paint)
    {
        for (int x = 0; x < wide; ++x) {
            const int top = y - int(rise * (0.5 + 0.5 * std::sin(x / 90.0 + shift)));
            box(x, top, 1, high - top, paint);
        }
    }
    void lamp(int x, int y, int h, Paint paint)
    {
        box(x, y - h, h / 30 + 3, h, paint);
        box(x, y - h, h / 3, h / 36 + 3, paint);
        round(x + h / 3, y - h + 4, h / 12, h / 24, paint);
    }
    void house(int x, int y, int w, int floors, Paint wall, Paint window)
    {
        const int step = 42;
        box(x, y - floors * step - 16, w, floors * step + 16, wall);
        for (int floor = 0; floor < floors; ++floor) {
            for (int at = x + 16; at + 26 < x + w; at += 44)
                box(at, y - (floor + 1) * step, 24, 26, window);
        }
    }

    QByteArray png() const;

private:
    std::vector<Paint> m_pixels;
};

quint32 crc(const QByteArray &bytes)
{
    quint32 sum = ~0u;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xEDB88320u : 0);
    }
    return ~sum;
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    return number(quint32(data.size())) + name + data + number(crc(name + data));
}

/// As RFC 2083 has it: true colour, no filters.
QByteArray Sheet::png() const
{
    QByteArray rows;
    for (int y = 0; y < high; ++y) {
        rows += '\0';
        rows.append(reinterpret_cast<const char *>(&m_pixels[size_t(y) * wide]), wide * qsizetype(sizeof(Paint)));
    }
    const QByteArray packed = qCompress(rows, 9).mid(4); // zlib's own form begins behind Qt's length
    const QByteArray head = number(wide) + number(high) + QByteArray("\x08\x02\x00\x00\x00", 5);
    return "\x89PNG\r\n\x1A\n" + chunk("IHDR", head) + chunk("IDAT", packed) + chunk("IEND", {});
}

constexpr Paint day{168, 200, 222}, pale{222, 232, 236}, night{18, 26, 36}, dusk{44, 58, 74};

void ground(Sheet &sheet, double shift, Paint far, Paint near)
{
    sheet.hill(270, 50, shift, far);
    sheet.box(0, 300, wide, high, near);
}

void pit(Sheet &sheet, int variant)
{
    sheet.sky(day, pale, 300);
    ground(sheet, variant, {116, 138, 110}, {104, 106, 110});
    for (int x = 20 + 30 * variant; x < wide; x += 150)
        sheet.box(x, 318, 74, 8, {206, 206, 200});
    sheet.round(220 + 60 * variant, 390, 120 - 12 * variant, 28, {74, 72, 70});
    sheet.round(226 + 60 * variant, 394, 96 - 12 * variant, 19, {46, 44, 42});
    sheet.house(470 - 110 * variant, 300, 130, 3, {186, 168, 148}, {96, 116, 130});
}

void lamps(Sheet &sheet, int variant)
{
    sheet.sky(night, dusk, 320);
    sheet.round(470 - 90 * variant, 90, 34, 34, {224, 206, 158});
    sheet.hill(300, 70, 1.3 * variant, {28, 40, 50});
    sheet.box(0, 330, wide, high, {22, 30, 38});
    for (int i = 0; i < 4; ++i)
        sheet.lamp(70 + 150 * i + 12 * variant, 400 - 18 * i, 240 - 45 * i, {92, 108, 120});
}

void waste(Sheet &sheet, int variant)
{
    sheet.sky(day, pale, 300);
    ground(sheet, variant, {128, 150, 120}, {150, 150, 144});
    for (int i = 0; i < 3; ++i)
        sheet.box(110 + 140 * i, 240, 112, 110, {quint8(60 + 20 * variant), 116, 96});
    for (int i = 0; i < 9 + 3 * variant; ++i)
        sheet.round(90 + 50 * i % 520, 355 + 7 * (i % 5), 24, 15, mixed({96, 92, 104}, {196, 180, 150}, (i * 7 % 10) / 10.0));
}

void yard(Sheet &sheet, int variant)
{
    sheet.sky({196, 208, 218}, {232, 236, 240}, 320);
    sheet.house(40, 320, 250, 4, {204, 184, 160}, {104, 124, 140});
    sheet.house(360, 320, 230, 3 + variant % 2, {178, 188, 196}, {88, 106, 122});
    sheet.box(0, 316, wide, high, {238, 242, 245});
    for (int i = 0; i < 3 + variant; ++i)
        sheet.round(60 + 150 * i, 360 + 12 * (i % 2), 90, 26, {220, 228, 234});
}

void stop(Sheet &sheet, int variant)
{
    sheet.sky(day, pale, 300);
    ground(sheet, variant, {120, 142, 112}, {112, 114, 118});
    sheet.box(180 - 30 * variant, 190, 250, 12, {70, 92, 110});
    for (const int x : {192, 300, 408})
        sheet.box(x - 30 * variant, 200, 10, 120, {90, 108, 122});
    sheet.box(206 - 30 * variant, 270, 90, 10, {150, 118, 84});
    sheet.box(476, 180, 6, 140, {90, 100, 110});
    sheet.round(479, 176, 22, 22, {52, 104, 150});
}

void water(Sheet &sheet, int variant)
{
    sheet.sky({178, 190, 200}, {214, 220, 224}, 280);
    sheet.house(60 + 80 * variant, 290, 240, 3, {190, 176, 158}, {94, 112, 126});
    sheet.box(0, 280, wide, high, {128, 124, 116});
    sheet.round(320, 370, 250 - 20 * variant, 46, {112, 140, 158});
    sheet.round(300 + 20 * variant, 362, 160, 24, {146, 172, 188});
    sheet.box(520, 330, 90, 26, {142, 96, 72});
}

int sceneOf(int sector)
{
    static constexpr std::array<int, 9> scenes{3, 3, 3, 5, 1, 2, 0, 4, 3}; // by sector; 0: not classified
    return sector > 0 && sector < int(scenes.size()) ? scenes[size_t(sector)] : 3;
}
} // namespace

QByteArray demoPicture(int scene, int variant)
{
    static constexpr std::array<void (*)(Sheet &, int), demoScenes> scenes{pit, lamps, waste, yard, stop, water};
    Sheet sheet;
    scenes[size_t(scene)](sheet, variant);
    return sheet.png();
}

Result<DemoPictures> DemoPictures::put(Storage &storage, const QDateTime &now)
{
    DemoPictures pictures;
    std::vector<Blob> blobs;
    for (int scene = 0; scene < demoScenes; ++scene) {
        for (int variant = 0; variant < variants; ++variant) {
            const QByteArray png = demoPicture(scene, variant);
            blobs.push_back({.type = u"image/png"_s, .size = png.size(), .bytes = png});
            pictures.m_files.push_back({.blob = QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex()),
                                        .name = u"IMG_%1%2.png"_s.arg(scene + 1).arg(variant + 1, 3, 10, QChar(u'0')),
                                        .type = u"image/png"_s,
                                        .size = png.size()});
        }
    }
    const auto kept = storage.write([&](Unit &unit) -> Result<void> {
        for (size_t i = 0; i < blobs.size(); ++i) {
            if (auto put = unit.putBlob(pictures.m_files[i].blob, blobs[i], 0, now); !put)
                return put;
        }
        return {};
    });
    return kept ? Result(std::move(pictures)) : Result<DemoPictures>(kept.error());
}

Attachments DemoPictures::of(int sector, size_t salt, int count) const
{
    Attachments files;
    const size_t first = size_t(sceneOf(sector)) * variants;
    for (int i = 0; i < std::min(count, int(variants)); ++i)
        files << m_files[first + (salt + size_t(i)) % variants];
    return files;
}

} // namespace vakhta::centre
