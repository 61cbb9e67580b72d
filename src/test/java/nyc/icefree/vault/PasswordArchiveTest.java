package nyc.icefree.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.Test;

class PasswordArchiveTest {
    private static final String CONTENT = "Zwitscherle, Ana, ana@example.org\n".repeat(50);

    private final PasswordArchive archive = PasswordArchive.of("list.csv", CONTENT, Instant.now());

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
