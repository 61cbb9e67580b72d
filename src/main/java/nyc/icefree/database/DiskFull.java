package nyc.icefree.database;

import org.springframework.dao.DataAccessResourceFailureException;

public class DiskFull extends DataAccessResourceFailureException {
    DiskFull() {
        super("too little of the disk is free");
    }
}
