package nl.imwregiotilburg.libraries.others.mqtt;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.eclipse.paho.client.mqttv3.IMqttDeliveryToken;
import org.eclipse.paho.client.mqttv3.MqttCallback;
import org.eclipse.paho.client.mqttv3.MqttClient;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.MqttMessage;
import org.eclipse.paho.client.mqttv3.MqttTopic;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class AlarmPublisher implements MqttCallback {

    public static class Resident {
        private String unit;
        @PersonalData("telefoonnummer")
        private String phone;
        @PersonalData("gebruikersnaam")
        private String login;

        public String getUnit() { return unit; }
        public void setUnit(String unit) { this.unit = unit; }
        public String getPhone() { return phone; }
        public void setPhone(String phone) { this.phone = phone; }
        public String getLogin() { return login; }
        public void setLogin(String login) { this.login = login; }
    }

    private static final Logger log = LoggerFactory.getLogger(AlarmPublisher.class);

    private final ObjectMapper mapper = new ObjectMapper();

    public void publish(MqttClient client, Resident resident) throws MqttException {
        MqttMessage message = new MqttMessage(resident.getPhone().getBytes(StandardCharsets.UTF_8));
        message.setQos(1);
        log.info("sending {}", message); // EXPECT
        log.info("sending payload {}", new String(message.getPayload(), StandardCharsets.UTF_8)); // EXPECT
        log.info("sending qos {} retained {}", message.getQos(), message.isRetained()); // SAFE
        client.publish("alarm/" + resident.getUnit(), message);
        message.clearPayload();
        log.info("cleared {}", message); // SAFE
    }

    public void replacePayload(Resident resident) {
        MqttMessage message = new MqttMessage();
        message.setPayload(resident.getPhone().getBytes(StandardCharsets.UTF_8));
        log.debug("first {}", message.toString()); // EXPECT
        message.setPayload(resident.getUnit().getBytes(StandardCharsets.UTF_8));
        log.debug("second {}", message.toString()); // SAFE
    }

    public void topics(MqttClient client, Resident resident) {
        MqttTopic personal = client.getTopic("resident/" + resident.getLogin());
        MqttTopic unit = client.getTopic("unit/" + resident.getUnit());
        log.info("personal topic {}", personal.getName()); // EXPECT
        log.info("unit topic {}", unit.getName()); // SAFE
    }

    public MqttClient connect(Resident resident) throws MqttException {
        MqttConnectOptions options = new MqttConnectOptions();
        options.setUserName(resident.getLogin());
        options.setKeepAliveInterval(30);
        options.setWill("alarm/offline", resident.getPhone().getBytes(StandardCharsets.UTF_8), 1, false);
        log.info("connecting as {}", options.getUserName()); // EXPECT
        log.info("keep alive {}", options.getKeepAliveInterval()); // SAFE
        log.info("will topic {}", options.getWillDestination()); // SAFE
        log.info("will {}", options.getWillMessage()); // EXPECT
        MqttClient client = new MqttClient("tcp://broker:1883", "app-" + resident.getLogin(), new MemoryPersistence());
        client.setCallback(this);
        client.connect(options);
        log.info("connected with id {}", client.getClientId()); // EXPECT
        log.info("connected to {}", client.getServerURI()); // SAFE
        return client;
    }

    @Override
    public void messageArrived(String topic, MqttMessage message) throws Exception {
        Resident resident = mapper.readValue(message.getPayload(), Resident.class);
        log.info("alarm for unit {}", resident.getUnit()); // SAFE
        log.info("calling {}", resident.getPhone()); // EXPECT
        log.info("alarm message id {} of {}", message.getId(), resident); // SAFE
    }

    @Override
    public void connectionLost(Throwable cause) {
        log.warn("connection lost", cause);
    }

    @Override
    public void deliveryComplete(IMqttDeliveryToken token) {
        log.debug("delivered {}", token.getMessageId());
    }
}
