package nl.imwregiotilburg.libraries.mapping.encoding;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Base64, hex, URL encoding, ciphers, Java serialisation and Kryo. */
public class EncodingService {

    private static final Logger log = LoggerFactory.getLogger(EncodingService.class);

    public void base64(Voter voter) {
        String encoded = Base64.getEncoder().encodeToString(voter.getName().getBytes(StandardCharsets.UTF_8));
        log.info("Token {}", encoded); // EXPECT
        byte[] decoded = Base64.getDecoder().decode(encoded);
        log.info("Token of {} bytes", decoded.length); // SAFE
        log.info("Token holds {}", new String(decoded, StandardCharsets.UTF_8)); // EXPECT
    }

    public void basicAuth(Voter voter) {
        String pair = voter.getName() + ":" + voter.getDistrict();
        String header = "Basic " + Base64.getUrlEncoder().withoutPadding().encodeToString(pair.getBytes());
        log.debug("Header {}", header); // EXPECT
        log.debug("District {}", Base64.getEncoder().encodeToString(voter.getDistrict().getBytes())); // SAFE
    }

    public void hexAndUrl(Voter voter) {
        log.debug("Hex {}", HexFormat.of().formatHex(voter.getName().getBytes(StandardCharsets.UTF_8))); // EXPECT
        log.debug("Query q={}", URLEncoder.encode(voter.getName(), StandardCharsets.UTF_8)); // EXPECT
    }

    public void cipher(Voter voter, SecretKey key, byte[] iv) throws GeneralSecurityException {
        Cipher encrypt = Cipher.getInstance("AES/GCM/NoPadding");
        encrypt.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
        byte[] secret = encrypt.doFinal(voter.getName().getBytes(StandardCharsets.UTF_8));
        log.debug("Encrypted with {}", encrypt.getAlgorithm()); // SAFE

        Cipher decrypt = Cipher.getInstance("AES/GCM/NoPadding");
        decrypt.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, iv));
        log.debug("Decrypted {}", new String(decrypt.doFinal(secret), StandardCharsets.UTF_8)); // EXPECT
    }

    public void javaSerialisation(Voter voter) throws IOException, ClassNotFoundException {
        Voter copy = (Voter) deserialise(serialise(voter));
        log.info("Copied voter {}", copy.getName()); // EXPECT
        log.info("Copied district {}", copy.getDistrict()); // SAFE
    }

    public void transientField(Ballot ballot) throws IOException, ClassNotFoundException {
        Ballot copy = (Ballot) deserialise(serialise(ballot));
        log.info("Ballot caster after transport {}", copy.caster()); // SAFE
        log.info("Ballot caster before transport {}", ballot.caster()); // EXPECT
    }

    public void dataStreams(Voter voter) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(voter.getDistrict());
        out.writeUTF(voter.getName());
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        String district = in.readUTF();
        String name = in.readUTF();
        log.info("Name on the wire {}", name); // EXPECT
        log.info("District on the wire {}", district); // SAFE
    }

    public void buffer(Voter voter) {
        ByteBuffer buffer = StandardCharsets.UTF_8.encode(voter.getName());
        log.debug("Buffer {}", buffer); // SAFE
        log.debug("Buffer content {}", StandardCharsets.UTF_8.decode(buffer)); // EXPECT
    }

    public void kryo(Voter voter) {
        Kryo kryo = new Kryo();
        kryo.setRegistrationRequired(false);
        Output output = new Output(1024, -1);
        kryo.writeObject(output, voter);
        Voter copy = kryo.readObject(new Input(output.toBytes()), Voter.class);
        log.info("Kryo copy {}", copy.getName()); // EXPECT
        log.info("Kryo copy of district {}", copy.getDistrict()); // SAFE
    }

    public void kryoStrings(Voter voter) {
        Output output = new Output(1024, -1);
        output.writeString(voter.getName());
        Input input = new Input(output.toBytes());
        log.info("Kryo string {}", input.readString()); // EXPECT
    }

    private static byte[] serialise(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object deserialise(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    public static class Voter implements Serializable {
        private static final long serialVersionUID = 1L;
        @PersonalData("naam")
        private String name;
        private String district;

        public String getName() {
            return name;
        }

        public String getDistrict() {
            return district;
        }
    }

    public static class Ballot implements Serializable {
        private static final long serialVersionUID = 1L;
        @PersonalData("naam")
        private transient String castBy;
        private String office;

        public String caster() {
            return castBy;
        }

        public String office() {
            return office;
        }
    }
}
