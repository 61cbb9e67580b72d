package nyc.icefree.volunteers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.util.List;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import org.junit.jupiter.api.Test;

@DatabasesDiffer
@PostgresAppTest
class ErasedAddressOnPostgresTest extends ErasedAddressContract {
    @Test
    @Override
    void three_sign_ups_at_once_are_one_volunteer_and_no_fault_of_the_database() throws Exception {
        int before = log().size();
        assertFalse(before == 0, "the server writes no log");
        super.three_sign_ups_at_once_are_one_volunteer_and_no_fault_of_the_database();
        var said = log();
        assertEquals(
                List.of(),
                said.subList(before, said.size()).stream()
                        .filter(line -> line.matches(".*(person|volunteer|vault|helps|account).*"))
                        .toList());
    }

    private static List<String> log() throws Exception {
        return Files.readAllLines(PostgresAppTest.Postgres.LOG);
    }
}
