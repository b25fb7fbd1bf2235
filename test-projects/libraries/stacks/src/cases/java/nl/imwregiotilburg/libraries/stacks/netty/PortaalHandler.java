package nl.imwregiotilburg.libraries.stacks.netty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.QueryStringEncoder;
import io.netty.handler.codec.http.cookie.DefaultCookie;
import io.netty.handler.codec.MessageToMessageDecoder;
import io.netty.util.AttributeKey;
import io.netty.util.CharsetUtil;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class PortaalHandler extends SimpleChannelInboundHandler<FullHttpRequest> {

    private static final Logger log = LoggerFactory.getLogger(PortaalHandler.class);
    private static final AttributeKey<String> NAAM = AttributeKey.valueOf("naam");
    private static final AttributeKey<String> ROL = AttributeKey.valueOf("rol");

    private final ObjectMapper mapper = new ObjectMapper();

    public static class Bezoeker {
        @PersonalData("naam")
        public String naam;
        public String rol;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest verzoek) throws JsonProcessingException {
        Bezoeker b = mapper.readValue(verzoek.content().toString(CharsetUtil.UTF_8), Bezoeker.class);
        log.info("Bezoeker {}", b.naam); // EXPECT
        ctx.channel().attr(NAAM).set(b.naam);
        ctx.channel().attr(ROL).set(b.rol);
        ctx.writeAndFlush(antwoord(b));
        toonAttributen(ctx);
    }

    private void toonAttributen(ChannelHandlerContext ctx) {
        log.info("Attribuut {}", ctx.channel().attr(NAAM).get()); // EXPECT
        log.info("Attribuut {}", ctx.channel().attr(ROL).get()); // SAFE
    }

    private FullHttpResponse antwoord(Bezoeker b) {
        ByteBuf inhoud = Unpooled.copiedBuffer("Welkom " + b.naam, CharsetUtil.UTF_8);
        FullHttpResponse res = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK, inhoud);
        res.headers().set("X-Naam", b.naam);
        res.headers().set(HttpHeaderNames.CONTENT_TYPE, "text/plain");
        log.info("Inhoud {}", res.content().toString(CharsetUtil.UTF_8)); // EXPECT
        log.info("Kop {}", res.headers().get(HttpHeaderNames.CONTENT_TYPE)); // SAFE
        log.info("Buffer {}", inhoud); // SAFE
        log.info("Koppen {}", res.headers()); // EXPECT
        return res;
    }

    public void buffers(Bezoeker b) {
        ByteBuf buf = Unpooled.buffer();
        buf.writeCharSequence(b.naam, CharsetUtil.UTF_8);
        log.debug("Reeks {}", buf.readCharSequence(buf.readableBytes(), CharsetUtil.UTF_8)); // EXPECT
        buf.clear().writeCharSequence(b.rol, CharsetUtil.UTF_8);
        log.debug("Reeks {}", buf.toString(CharsetUtil.UTF_8)); // SAFE
        ByteBuf uit = Unpooled.buffer();
        uit.writeBytes(b.naam.getBytes(CharsetUtil.UTF_8));
        byte[] bytes = new byte[uit.readableBytes()];
        uit.getBytes(0, bytes);
        log.debug("Bytes {}", new String(bytes, CharsetUtil.UTF_8)); // EXPECT
        ByteBuf rol = Unpooled.wrappedBuffer(b.rol.getBytes(CharsetUtil.UTF_8));
        log.debug("Rol {}", rol.toString(CharsetUtil.UTF_8)); // SAFE
    }

    public void adres(Bezoeker b) {
        QueryStringEncoder enc = new QueryStringEncoder("/zoek");
        enc.addParam("naam", b.naam);
        log.info("Uri {}", enc.toString()); // EXPECT
        DefaultCookie koek = new DefaultCookie("sessienaam", b.naam);
        koek.setPath("/" + b.rol);
        log.info("Koek {}", koek.value()); // EXPECT
        koek.setValue("verlopen");
        log.info("Koek {}", koek.value()); // SAFE
    }

    public static class BezoekerDecoder extends MessageToMessageDecoder<Bezoeker> {
        @Override
        protected void decode(ChannelHandlerContext ctx, Bezoeker msg, List<Object> out) {
            out.add(msg.naam);
            out.add(msg.rol);
            log.debug("Uitgaand {}", out.get(0)); // EXPECT
            log.debug("Uitgaand {}", out.get(1)); // SAFE
        }
    }
}
