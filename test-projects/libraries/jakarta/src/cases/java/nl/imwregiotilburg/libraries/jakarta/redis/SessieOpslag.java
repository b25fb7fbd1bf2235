package nl.imwregiotilburg.libraries.jakarta.redis;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.api.reactive.RedisReactiveCommands;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.RedisCodec;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPool;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.JedisPooled;
import redis.clients.jedis.Pipeline;
import redis.clients.jedis.Response;

public class SessieOpslag {

    private static final Logger log = LoggerFactory.getLogger(SessieOpslag.class);

    private final JedisPool pool;

    public SessieOpslag(JedisPool pool) {
        this.pool = pool;
    }

    public void waarden(Gast gast) {
        try (Jedis jedis = pool.getResource()) {
            String antwoord = jedis.set("gast:email", gast.email());
            jedis.setex("gast:kamer", 3600, gast.kamer());
            log.info("antwoord {}", antwoord); // SAFE
            log.info("email {}", jedis.get("gast:email")); // EXPECT
            log.info("kamer {}", jedis.get("gast:kamer")); // SAFE
            List<String> beide = jedis.mget("gast:kamer", "gast:email");
            log.debug("beide {}", beide); // EXPECT
        }
    }

    public void sleutels(Gast gast) {
        try (Jedis jedis = pool.getResource()) {
            String sleutel = "reservering:" + gast.email();
            jedis.incr(sleutel);
            jedis.expire(sleutel, 600);
            log.debug("sleutel {}", sleutel); // EXPECT
            log.debug("teller {} ttl {}", jedis.get(sleutel), jedis.ttl(sleutel)); // SAFE
        }
    }

    public void hash(Gast gast) {
        try (Jedis jedis = pool.getResource()) {
            Map<String, String> velden = new HashMap<>();
            velden.put("naam", gast.naam());
            velden.put("kamer", gast.kamer());
            jedis.hset("gast:1", velden);
            jedis.hset("gast:1", "email", gast.email());
            log.info("naam {}", jedis.hget("gast:1", "naam")); // EXPECT
            log.info("kamer {}", jedis.hget("gast:1", "kamer")); // SAFE
            log.info("alles {}", jedis.hgetAll("gast:1")); // EXPECT
        }
    }

    public void lijst(Gast gast) {
        try (JedisPooled jedis = new JedisPooled("localhost", 6379)) {
            jedis.lpush("wachtrij:namen", gast.naam());
            jedis.lpush("wachtrij:kamers", gast.kamer());
            log.info("volgende {}", jedis.rpop("wachtrij:namen")); // EXPECT
            log.info("volgende {}", jedis.rpop("wachtrij:kamers")); // SAFE
        }
    }

    public void pijplijn(Gast gast) {
        try (Jedis jedis = pool.getResource(); Pipeline pijp = jedis.pipelined()) {
            pijp.set("p:naam", gast.naam());
            pijp.set("p:kamer", gast.kamer());
            Response<String> naam = pijp.get("p:naam");
            Response<String> kamer = pijp.get("p:kamer");
            pijp.sync();
            log.debug("pijplijn {}", naam.get()); // EXPECT
            log.debug("pijplijn {}", kamer.get()); // SAFE
        }
    }

    public void publiceer(Gast gast) {
        try (Jedis jedis = pool.getResource()) {
            jedis.publish("checkin", gast.naam());
            jedis.subscribe(new JedisPubSub() {
                @Override
                public void onMessage(String kanaal, String bericht) {
                    log.info("ingecheckt: {}", bericht); // EXPECT
                }
            }, "checkin");
        }
    }
}

class LettuceOpslag {

    private static final Logger log = LoggerFactory.getLogger(LettuceOpslag.class);

    private final StatefulRedisConnection<String, String> verbinding;
    private final StatefulRedisConnection<String, Gast> gasten;

    LettuceOpslag(RedisClient client) {
        this.verbinding = client.connect();
        this.gasten = client.connect(new GastCodec());
    }

    void synchroon(Gast gast) {
        RedisCommands<String, String> commands = verbinding.sync();
        commands.set("l:email", gast.email());
        commands.set("l:kamer", gast.kamer());
        log.info("lettuce {}", commands.get("l:email")); // EXPECT
        log.info("lettuce {}", commands.get("l:kamer")); // SAFE
    }

    void asynchroon(Gast gast) {
        RedisAsyncCommands<String, String> commands = verbinding.async();
        commands.set("a:naam", gast.naam());
        RedisFuture<String> naam = commands.get("a:naam");
        naam.thenAccept(n -> log.debug("naam {}", n)); // EXPECT
        RedisReactiveCommands<String, String> reactief = verbinding.reactive();
        reactief.set("r:kamer", gast.kamer()).then(reactief.get("r:kamer")).subscribe(k -> log.debug("reactief {}", k)); // SAFE
    }

    void objecten(Gast gast) {
        RedisCommands<String, Gast> commands = gasten.sync();
        commands.set("gast:object", gast);
        Gast terug = commands.get("gast:object");
        log.info("terug {}", terug.naam()); // EXPECT
        log.info("terug {}", terug.kamer()); // SAFE
    }
}

class GastCodec implements RedisCodec<String, Gast> {

    @Override
    public String decodeKey(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes).toString();
    }

    @Override
    public Gast decodeValue(ByteBuffer bytes) {
        String[] delen = StandardCharsets.UTF_8.decode(bytes).toString().split(";");
        return new Gast(delen[0], delen[1], delen[2]);
    }

    @Override
    public ByteBuffer encodeKey(String sleutel) {
        return StandardCharsets.UTF_8.encode(sleutel);
    }

    @Override
    public ByteBuffer encodeValue(Gast gast) {
        return StandardCharsets.UTF_8.encode(gast.naam() + ";" + gast.email() + ";" + gast.kamer());
    }
}

record Gast(@PersonalData("naam") String naam, @PersonalData("emailadres") String email, String kamer) {
}
