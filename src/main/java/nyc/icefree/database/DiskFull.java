package nyc.icefree.database;

import org.springframework.dao.DataAccessResourceFailureException;

/** Too little disk space is free to take anything new. */
public class DiskFull extends DataAccessResourceFailureException {
    DiskFull() {
        super("too little of the disk is free");
    }
}
