// Gives a fuzz target each file of a folder, in order of name: what a fuzzer found once is never found again.
//   fuzz_NAME FOLDER

#include <QDir>

#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size);

int main(int argc, char **argv)
{
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::ReadOnly))
            qFatal("can't read %s", qUtf8Printable(name));
        const QByteArray bytes = file.readAll();
        std::printf("%s\n", qUtf8Printable(name));
        std::fflush(stdout); // the last name is the one that fails
        LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
    }
    return names.isEmpty(); // nothing was tried
}
