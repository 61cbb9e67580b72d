package nyc.icefree.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;

/**
 * The wrapped data keys, one file each, in a folder that is neither in the database nor in its backups: a key that is deleted
 * here is nowhere any more. A key is on the disk before {@link #writeNew} returns, so before any row that needs it.
 */
final class KeyStore {
    private static final FileAttribute<?> OWN_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> OWN_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final String NAME = "store-name";
    private final Path folder;

    KeyStore(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder, OWN_FOLDER);
        } catch (IOException e) {
            throw new IllegalStateException("The folder that VAULT_STORE names cannot be made: " + folder, e);
        }
    }

    Optional<byte[]> find(KeyOwner owner) {
        try {
            return Optional.of(Files.readAllBytes(file(owner)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a data key cannot be read", e);
        }
    }

    boolean has(KeyOwner owner) {
        return Files.exists(file(owner));
    }

    /** Keeps the first when two write at once. */
    void writeNew(KeyOwner owner, byte[] wrapped) {
        write(file(owner), wrapped);
    }

    void destroy(KeyOwner owner) {
        try {
            if (Files.deleteIfExists(file(owner))) {
                sync();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a data key cannot be destroyed", e);
        }
    }

    /** A random name by which a database knows its folder; made when there is none. */
    String name() {
        Path file = folder.resolve(NAME);
        try {
            if (!Files.exists(file)) {
                write(file, UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of keys cannot be read", e);
        }
    }

    boolean isNew() {
        return !Files.exists(folder.resolve(NAME));
    }

    private void write(Path target, byte[] content) {
        Path draft = folder.resolve("." + UUID.randomUUID());
        try {
            Files.createFile(draft, OWN_FILE);
            try (var file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                for (var rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
                    file.write(rest);
                }
                file.force(true);
            }
            publish(draft, target);
            sync();
        } catch (IOException e) {
            throw new UncheckedIOException("a data key cannot be written", e);
        }
    }

    /** By a second name of the same file, which either is there whole or not at all, and never takes another's place. */
    private static void publish(Path draft, Path target) throws IOException {
        try {
            Files.createLink(target, draft);
        } catch (FileAlreadyExistsException kept) {
            // somebody was first
        } catch (UnsupportedOperationException noSecondNames) {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(draft);
    }

    private void sync() throws IOException {
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private Path file(KeyOwner owner) {
        return folder.resolve(owner.name().replace(':', '-'));
    }
}
