package nyc.icefree.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of keys and archives with a password. */
class KeyStoreTest {
    private static final String CONTENT = "Zwitscherle, Ana, ana@example.org\n".repeat(50);

    @TempDir
    Path folder;

    private final PasswordArchive archive = PasswordArchive.of("list.csv", CONTENT, Instant.now());

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_write_that_fails_leaves_nothing_half_made() throws IOException {
        var store = new KeyStore(folder);
        // a folder in the place of the key: the new one is written, and cannot be put there
        Files.createDirectories(folder.resolve("taken").resolve("inside"));
        assertThrows(KeysOutOfReach.class, () -> store.replace("taken", new byte[100]));
        assertEquals(List.of("taken"), files());
    }

    @Test
    void without_its_folder_no_key_is_called_destroyed() throws IOException {
        var store = new KeyStore(folder);
        store.name();
        var owner = KeyOwner.person(UUID.randomUUID());
        store.writeNew(owner, new byte[10]);
        assertTrue(store.has(owner));
        assertFalse(store.has(KeyOwner.person(UUID.randomUUID())));
        var away = folder.resolveSibling(folder.getFileName() + "-away");
        Files.move(folder, away);
        Files.createDirectories(folder);
        assertThrows(KeysOutOfReach.class, () -> store.has(owner));
        assertThrows(KeysOutOfReach.class, () -> store.find(owner));
        Files.delete(folder);
        Files.move(away, folder);
        assertTrue(store.has(owner));
    }

    @Test
    void half_made_files_are_swept_but_not_what_is_being_written() throws IOException {
        var store = new KeyStore(folder);
        var owner = KeyOwner.person(UUID.randomUUID());
        store.writeNew(owner, new byte[10]);
        Files.createFile(folder.resolve(".at-this-moment"));
        Files.setLastModifiedTime(
                Files.createFile(folder.resolve(".long-ago")), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        store.sweepHalfMade(Files.getLastModifiedTime(folder.resolve(".at-this-moment"))
                .toInstant()
                .plusSeconds(60));
        assertEquals(List.of(".at-this-moment", owner.name().replace(':', '-')), files());
    }

    @Test
    void the_password_opens_it_and_nothing_else_does() throws IOException {
        assertEquals(CONTENT, opened(archive.password()));
        assertThrows(ZipException.class, () -> opened(archive.password().replace("-", "")));
        assertThrows(ZipException.class, () -> opened("0000-0000-0000-0000-0000-0000-0000"));
        String plain = new String(archive.bytes(), StandardCharsets.ISO_8859_1);
        assertFalse(plain.contains("Zwitscherle"));
        assertFalse(plain.contains(archive.password()));
    }

    @Test
    void it_is_sealed_with_256_bits() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.bytes()), new char[] {'x'})) {
            assertThrows(ZipException.class, zip::getNextEntry);
        }
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(archive.bytes()), archive.password().toCharArray())) {
            var entry = zip.getNextEntry();
            assertEquals(EncryptionMethod.AES, entry.getEncryptionMethod());
            assertEquals(
                    AesKeyStrength.KEY_STRENGTH_256,
                    entry.getAesExtraDataRecord().getAesKeyStrength());
        }
    }

    @Test
    void a_password_can_be_said_and_is_another_each_time() {
        assertTrue(archive.password().matches("\\d{4}(-\\d{4}){6}"), archive.password());
        assertNotEquals(
                archive.password(),
                PasswordArchive.of("list.csv", CONTENT, Instant.now()).password());
        assertFalse(archive.toString().contains(archive.password()));
    }

    private String opened(String password) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.bytes()), password.toCharArray())) {
            assertEquals("list.csv", zip.getNextEntry().getFileName());
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
