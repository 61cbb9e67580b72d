package nyc.icefree.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The wrapped data keys, one file each, in a folder outside the database and its backups, so that a deleted key exists
 * nowhere else. Each write is on disk before the call returns, so before any row that needs it.
 */
final class KeyStore {
    private static final FileAttribute<?> OWN_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> OWN_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final String NAME = "store-name";
    private static final String DRAFT = ".";
    /** No other node writes one file for so long. */
    private static final Duration HALF_MADE = Duration.ofHours(1);

    private final Path folder;

    KeyStore(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder, OWN_FOLDER);
        } catch (IOException e) {
            throw new VaultUnusable(
                    "The folder that VAULT_STORE names cannot be made: " + folder + ".",
                    "Make it, writable by the user that runs the app ("
                            + e.getClass().getSimpleName() + "), or name another.");
        }
    }

    Optional<byte[]> find(KeyOwner owner) {
        var found = read(file(owner));
        return found.isPresent() ? found : missing(Optional.empty());
    }

    boolean has(KeyOwner owner) {
        return Files.exists(folder.resolve(file(owner))) || missing(false);
    }

    /** Fails if the whole folder is gone, as with its disk: all would look destroyed, and purges would delete it. */
    private <T> T missing(T answer) {
        if (isNew()) {
            throw new KeysOutOfReach("the vault's folder is not what it was", new NoSuchFileException(NAME));
        }
        return answer;
    }

    /** Keeps the first file if two nodes write at once. */
    void writeNew(KeyOwner owner, byte[] wrapped) {
        write(file(owner), wrapped, KeyStore::publish);
    }

    void destroy(KeyOwner owner) {
        remove(file(owner));
    }

    Optional<byte[]> read(String file) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(file)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new KeysOutOfReach("a file of the vault's folder cannot be read", e);
        }
    }

    /** Replaces atomically: a reader sees the old or the new file, whole. */
    void replace(String file, byte[] content) {
        write(file, content, (draft, target) -> Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE));
    }

    void remove(String file) {
        try {
            if (Files.deleteIfExists(folder.resolve(file))) {
                sync();
            }
        } catch (IOException e) {
            throw new KeysOutOfReach("a file of the vault's folder cannot be removed", e);
        }
    }

    List<String> named(String prefix) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .toList();
        } catch (IOException e) {
            throw new KeysOutOfReach("the vault's folder cannot be listed", e);
        }
    }

    /** True as well when there is no data key yet. */
    boolean isOf(VaultKeys master) {
        var keys = named("").stream()
                .filter(file -> !file.startsWith(DRAFT) && !file.startsWith(LookUp.PREFIX) && !file.equals(NAME))
                .toList();
        return keys.isEmpty()
                || keys.stream().flatMap(file -> read(file).stream()).anyMatch(master::hasMade);
    }

    void sweepHalfMade(Instant now) {
        for (String draft : named(DRAFT)) {
            try {
                var begun = Files.getLastModifiedTime(folder.resolve(draft)).toInstant();
                if (begun.isBefore(now.minus(HALF_MADE))) {
                    remove(draft);
                }
            } catch (NoSuchFileException finished) {
                // another node has just finished it
            } catch (IOException e) {
                throw new KeysOutOfReach("a half-made file cannot be looked at", e);
            }
        }
    }

    /** Random name by which a database knows its folder; made if there is none. */
    String name() {
        if (isNew()) {
            write(NAME, UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII), KeyStore::publish);
        }
        return read(NAME)
                .map(name -> new String(name, StandardCharsets.US_ASCII).strip())
                .orElse("");
    }

    boolean isNew() {
        return !Files.exists(folder.resolve(NAME));
    }

    private interface Publication {
        void of(Path draft, Path target) throws IOException;
    }

    private void write(String target, byte[] content, Publication publication) {
        Path draft = folder.resolve(DRAFT + UUID.randomUUID());
        try {
            try {
                Files.createFile(draft, OWN_FILE);
                try (var file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                    for (var rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
                        file.write(rest);
                    }
                    file.force(true);
                }
                publication.of(draft, folder.resolve(target));
            } finally {
                Files.deleteIfExists(draft);
            }
            sync();
        } catch (IOException e) {
            throw new KeysOutOfReach("a file of the vault's folder cannot be written", e);
        }
    }

    /** Uses a hard link, which appears whole or not at all and never replaces a file. */
    private static void publish(Path draft, Path target) throws IOException {
        try {
            Files.createLink(target, draft);
        } catch (FileAlreadyExistsException kept) {
            // another node was first
        } catch (UnsupportedOperationException noSecondNames) {
            // a move could replace a key that another node has just used
            throw new IOException("the file system has no hard links", noSecondNames);
        }
    }

    private void sync() throws IOException {
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private static String file(KeyOwner owner) {
        return owner.name().replace(':', '-');
    }
}
