-- Records five minutes of coaching again and again, each with a key of its own, over the cases of one coach.
local cases = {}
for line in io.lines(os.getenv("BENCH_CASES")) do
  cases[#cases + 1] = line
end
math.randomseed(os.time())
local body = os.getenv("BENCH_BODY")

local function key()
  return (string.gsub("xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx", "x", function()
    return string.format("%x", math.random(0, 15))
  end))
end

function request()
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Idempotency-Key"] = key()
  return wrk.format("POST", "/api/cases/" .. cases[math.random(#cases)] .. "/sessions", nil, body)
end
