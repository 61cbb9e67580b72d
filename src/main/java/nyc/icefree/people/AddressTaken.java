package nyc.icefree.people;

public class AddressTaken extends RuntimeException {
    AddressTaken() {
        super("the address is another person's");
    }
}
