package nl.imwregiotilburg.libraries.mapping.avro;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.Decoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.Encoder;
import org.apache.avro.io.EncoderFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Avro generic records, as a Kafka producer or consumer uses them. */
public class AvroService {

    private static final Logger log = LoggerFactory.getLogger(AvroService.class);

    private static final Schema SCHEMA = SchemaBuilder.record("Subscriber").namespace("nl.imwregiotilburg.libraries.mapping").fields()
            .requiredString("id").requiredString("phone").requiredString("plan").endRecord();
    private static final Schema PLAN_SCHEMA = SchemaBuilder.record("Subscriber").namespace("nl.imwregiotilburg.libraries.mapping").fields()
            .requiredString("id").requiredString("plan").endRecord();
    private static final Schema ENVELOPE = SchemaBuilder.record("Envelope").namespace("nl.imwregiotilburg.libraries.mapping").fields()
            .requiredString("topic").name("payload").type(SCHEMA).noDefault().endRecord();

    public GenericRecord toRecord(Subscriber subscriber) {
        GenericRecord record = new GenericData.Record(SCHEMA);
        record.put("id", subscriber.getId());
        record.put("phone", subscriber.getPhone());
        record.put("plan", subscriber.getPlan());
        return record;
    }

    public void send(Subscriber subscriber) {
        GenericRecord record = toRecord(subscriber);
        log.info("Sending {}", record); // EXPECT
        log.info("Sending phone {}", record.get("phone")); // EXPECT
        log.info("Sending plan {}", record.get("plan")); // SAFE
        log.debug("Sending with schema {}", record.getSchema()); // SAFE
    }

    public void byPosition(Subscriber subscriber) {
        GenericRecord record = toRecord(subscriber);
        log.info("Phone {}", record.get(1)); // EXPECT
        log.info("Plan {}", record.get(2)); // SAFE
    }

    public void builder(Subscriber subscriber) {
        GenericData.Record record = new GenericRecordBuilder(SCHEMA)
                .set("id", subscriber.getId()).set("phone", subscriber.getPhone()).set("plan", "basic").build();
        log.info("Built {}", record.toString()); // EXPECT
        GenericData.Record masked = new GenericRecordBuilder(record).set("phone", "-").build();
        log.info("Masked copy {}", masked); // SAFE
    }

    public void overwritten(Subscriber subscriber) {
        GenericRecord record = toRecord(subscriber);
        record.put("phone", "***");
        log.info("Redacted {}", record.get("phone")); // SAFE
    }

    public void nested(Subscriber subscriber) {
        GenericRecord envelope = new GenericData.Record(ENVELOPE);
        envelope.put("topic", "subscribers");
        envelope.put("payload", toRecord(subscriber));
        log.info("Envelope {}", envelope); // EXPECT
        log.info("Envelope for {}", envelope.get("topic")); // SAFE
        GenericRecord payload = (GenericRecord) envelope.get("payload");
        log.info("Payload phone {}", payload.get("phone")); // EXPECT
    }

    public void deepCopy(Subscriber subscriber) {
        GenericRecord copy = GenericData.get().deepCopy(SCHEMA, toRecord(subscriber));
        log.info("Copied {}", copy); // EXPECT
    }

    public void binary(Subscriber subscriber) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Encoder encoder = EncoderFactory.get().binaryEncoder(out, null);
        new GenericDatumWriter<GenericRecord>(SCHEMA).write(toRecord(subscriber), encoder);
        encoder.flush();
        byte[] message = out.toByteArray();
        log.info("Encoded {} bytes", message.length); // SAFE

        Decoder decoder = DecoderFactory.get().binaryDecoder(message, null);
        DatumReader<GenericRecord> reader = new GenericDatumReader<>(SCHEMA);
        GenericRecord decoded = reader.read(null, decoder);
        log.info("Decoded phone {}", decoded.get("phone").toString()); // EXPECT
        log.info("Decoded plan {}", decoded.get("plan").toString()); // SAFE

        DatumReader<GenericRecord> projection = new GenericDatumReader<>(SCHEMA, PLAN_SCHEMA);
        GenericRecord projected = projection.read(null, DecoderFactory.get().binaryDecoder(message, null));
        log.info("Projected {}", projected); // SAFE
    }

    public void json(Subscriber subscriber) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Encoder encoder = EncoderFactory.get().jsonEncoder(SCHEMA, out);
        new GenericDatumWriter<GenericRecord>(SCHEMA).write(toRecord(subscriber), encoder);
        encoder.flush();
        log.debug("As JSON {}", out); // EXPECT
    }

    public void batch(List<Subscriber> subscribers) {
        List<GenericRecord> records = new ArrayList<>();
        for (Subscriber subscriber : subscribers) {
            records.add(toRecord(subscriber));
        }
        log.info("Batch of {}", records.size()); // SAFE
        records.forEach(record -> log.trace("Batch item {}", record.get("phone"))); // EXPECT
    }

    public static class Subscriber {
        private String id;
        @PersonalData("telefoonnummer")
        private String phone;
        private String plan;

        public String getId() {
            return id;
        }

        public String getPhone() {
            return phone;
        }

        public String getPlan() {
            return plan;
        }
    }
}
