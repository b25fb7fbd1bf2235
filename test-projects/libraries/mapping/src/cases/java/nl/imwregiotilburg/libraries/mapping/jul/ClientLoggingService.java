package nl.imwregiotilburg.libraries.mapping.jul;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** java.util.logging and System.Logger. */
public class ClientLoggingService {

    private static final Logger LOG = Logger.getLogger(ClientLoggingService.class.getName());
    private static final System.Logger SYS = System.getLogger(ClientLoggingService.class.getName());

    public void plain(Client client) {
        LOG.info("Client " + client.getName()); // EXPECT
        LOG.info("Client " + client.getCode()); // SAFE
        LOG.fine(() -> "Client named " + client.getName()); // EXPECT
        LOG.log(Level.FINE, () -> "Name of " + client.getName().length() + " characters"); // SAFE
    }

    public void parameters(Client client) {
        LOG.log(Level.INFO, "Client {0}", client.getName()); // EXPECT
        LOG.log(Level.INFO, "Client {0}", client.getCode()); // SAFE
        LOG.log(Level.INFO, "Client {0} is {1}", new Object[] {client.getCode(), client.getName()}); // EXPECT
        LOG.log(Level.INFO, "Client {0} in {1}", new Object[] {client.getCode(), client.getRegion()}); // SAFE
        LOG.logp(Level.WARNING, "ClientService", "check", "Unknown client {0}", client.getName()); // EXPECT
        LOG.logp(Level.WARNING, "ClientService", "check", "Unknown region {0}", client.getRegion()); // SAFE
    }

    public void record(Client client) {
        LogRecord record = new LogRecord(Level.INFO, "Client {0}");
        record.setParameters(new Object[] {client.getName()});
        LOG.log(record); // EXPECT

        LogRecord other = new LogRecord(Level.INFO, "Client " + client.getName());
        other.setMessage("Client " + client.getCode());
        LOG.log(other); // SAFE
    }

    public void thrown(Client client) {
        LOG.log(Level.SEVERE, "Failed", new IllegalStateException("Client " + client.getName())); // EXPECT
        LOG.log(Level.SEVERE, "Failed", new IllegalStateException("Client " + client.getCode())); // SAFE
        LOG.throwing("ClientService", "save", new IllegalStateException(client.getName())); // EXPECT
    }

    public void trace(Client client) {
        LOG.entering("ClientService", "save", client.getName()); // EXPECT
        LOG.exiting("ClientService", "save", client.getCode()); // SAFE
    }

    public void systemLogger(Client client) {
        SYS.log(System.Logger.Level.INFO, "Client {0}", client.getName()); // EXPECT
        SYS.log(System.Logger.Level.INFO, "Client {0}", client.getRegion()); // SAFE
        SYS.log(System.Logger.Level.DEBUG, () -> "Client " + client.getName()); // EXPECT
    }

    public static class Client {
        private String code;
        @PersonalData("naam")
        private String name;
        private String region;

        public String getCode() {
            return code;
        }

        public String getName() {
            return name;
        }

        public String getRegion() {
            return region;
        }
    }
}
