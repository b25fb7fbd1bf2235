package nl.imwregiotilburg.libraries.others.grpc;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.StringValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import com.google.protobuf.util.JsonFormat;
import com.google.protobuf.util.Structs;
import com.google.protobuf.util.Values;
import io.grpc.Context;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class ProfileRpc {

    public static class Profile {
        private final String id;
        @PersonalData("emailadres")
        private final String email;
        private final String plan;

        public Profile(String id, String email, String plan) {
            this.id = id;
            this.email = email;
            this.plan = plan;
        }

        public String getId() { return id; }
        public String getEmail() { return email; }
        public String getPlan() { return plan; }
    }

    private static final Logger log = LoggerFactory.getLogger(ProfileRpc.class);
    private static final Metadata.Key<String> EMAIL = Metadata.Key.of("x-email", Metadata.ASCII_STRING_MARSHALLER);
    private static final Metadata.Key<String> PLAN = Metadata.Key.of("x-plan", Metadata.ASCII_STRING_MARSHALLER);
    private static final Context.Key<String> USER = Context.key("user");

    public void metadata(Profile profile) {
        Metadata headers = new Metadata();
        headers.put(EMAIL, profile.getEmail());
        headers.put(PLAN, profile.getPlan());
        log.info("email header {}", headers.get(EMAIL)); // EXPECT
        log.info("plan header {}", headers.get(PLAN)); // SAFE
        log.info("header names {}", headers.keys()); // SAFE
        log.debug("headers {}", headers); // EXPECT
        headers.discardAll(EMAIL);
        log.debug("after discard {}", headers); // SAFE
    }

    public StatusRuntimeException notFound(Profile profile) {
        Status status = Status.NOT_FOUND.withDescription("No profile for " + profile.getEmail());
        log.warn("status {}", status.getDescription()); // EXPECT
        StatusRuntimeException failure = status.asRuntimeException();
        log.warn("failure {}", failure.getMessage()); // EXPECT
        log.warn("failure code {}", failure.getStatus().getCode().name()); // SAFE
        return failure;
    }

    public void context(Profile profile) {
        Context context = Context.current().withValue(USER, profile.getEmail());
        log.info("user {}", USER.get(context)); // EXPECT
        context.run(() -> log.info("inside {}", USER.get())); // EXPECT
    }

    public void struct(Profile profile) throws InvalidProtocolBufferException {
        Struct struct = Struct.newBuilder()
                .putFields("email", Value.newBuilder().setStringValue(profile.getEmail()).build())
                .putFields("plan", Values.of(profile.getPlan()))
                .build();
        log.info("struct email {}", struct.getFieldsOrThrow("email").getStringValue()); // EXPECT
        log.info("struct plan {}", struct.getFieldsMap().get("plan").getStringValue()); // SAFE
        log.info("struct size {}", struct.getFieldsCount()); // SAFE
        log.debug("struct {}", struct); // EXPECT
        log.debug("json {}", JsonFormat.printer().print(struct)); // EXPECT
        Struct reduced = struct.toBuilder().removeFields("email").build();
        log.debug("reduced {}", reduced); // SAFE
    }

    public void structs(Profile profile) {
        Struct neutral = Structs.of("id", Values.of(profile.getId()), "known", Values.of(profile.getEmail() != null));
        log.debug("neutral {}", neutral); // SAFE
    }

    public void bytes(Profile profile) {
        ByteString bytes = ByteString.copyFromUtf8(profile.getEmail());
        log.debug("bytes {}", bytes.toStringUtf8()); // EXPECT
        log.debug("byte count {}", bytes.size()); // SAFE
        StringValue wrapped = StringValue.of(profile.getEmail());
        log.debug("wrapped {}", wrapped.getValue()); // EXPECT
    }
}
