const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_npm_smithy = require("./npm-smithy.js");
const require_npm_aws = require("./npm-aws.js");
let node_os = require("node:os");
let node_process = require("node:process");

// node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
var state, emitWarningIfUnsupportedVersion;
var init_emitWarningIfUnsupportedVersion = require_rolldown_runtime.__esmMin((() => {
	state = { warningEmitted: false };
	emitWarningIfUnsupportedVersion = (version) => {
		if (version && !state.warningEmitted) {
			if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
				state.warningEmitted = true;
				return;
			}
			const userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
			const vv = 22;
			if (userMajorVersion < vv) {
				state.warningEmitted = true;
				process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`);
			}
		}
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/longPollMiddleware.js
var longPollMiddleware, longPollMiddlewareOptions, getLongPollPlugin;
var init_longPollMiddleware = require_rolldown_runtime.__esmMin((() => {
	longPollMiddleware = () => (next, context) => async (args) => {
		context.__retryLongPoll = true;
		return next(args);
	};
	longPollMiddlewareOptions = {
		name: "longPollMiddleware",
		tags: ["RETRY"],
		step: "initialize",
		override: true
	};
	getLongPollPlugin = (options) => ({ applyToStack: (clientStack) => {
		clientStack.add(longPollMiddleware(), longPollMiddlewareOptions);
	} });
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
function setCredentialFeature(credentials, feature, value) {
	if (!credentials.$source) credentials.$source = {};
	credentials.$source[feature] = value;
	return credentials;
}
var init_setCredentialFeature = require_rolldown_runtime.__esmMin((() => {}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js
function setFeature(context, feature, value) {
	if (!context.__aws_sdk_context) context.__aws_sdk_context = { features: {} };
	else if (!context.__aws_sdk_context.features) context.__aws_sdk_context.features = {};
	context.__aws_sdk_context.features[feature] = value;
}
var init_setFeature = require_rolldown_runtime.__esmMin((() => {}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/setTokenFeature.js
function setTokenFeature(token, feature, value) {
	if (!token.$source) token.$source = {};
	token.$source[feature] = value;
	return token;
}
var init_setTokenFeature = require_rolldown_runtime.__esmMin((() => {}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js
var isDefaultSocketTimeoutEnabled, getDefaultSocketTimeout;
var init_getDefaultSocketTimeout = require_rolldown_runtime.__esmMin((() => {
	isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
	getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
		if (!isDefaultSocketTimeoutEnabled()) return;
		if (typeof requestHandler?.handle === "function") return;
		return timeoutMs;
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
function resolveHostHeaderConfig(input) {
	return input;
}
var hostHeaderMiddleware, hostHeaderMiddlewareOptions, getHostHeaderPlugin;
var init_hostHeaderMiddleware = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_protocols();
	hostHeaderMiddleware = (options) => (next) => async (args) => {
		if (!require_npm_smithy.HttpRequest.isInstance(args.request)) return next(args);
		const { request } = args;
		const { handlerProtocol = "" } = options.requestHandler.metadata || {};
		if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
			delete request.headers["host"];
			request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
		} else if (!request.headers["host"]) {
			let host = request.hostname;
			if (request.port != null) host += `:${request.port}`;
			request.headers["host"] = host;
		}
		return next(args);
	};
	hostHeaderMiddlewareOptions = {
		name: "hostHeaderMiddleware",
		step: "build",
		priority: "low",
		tags: ["HOST"],
		override: true
	};
	getHostHeaderPlugin = (options) => ({ applyToStack: (clientStack) => {
		clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
	} });
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
var loggerMiddleware, loggerMiddlewareOptions, getLoggerPlugin;
var init_loggerMiddleware = require_rolldown_runtime.__esmMin((() => {
	loggerMiddleware = () => (next, context) => async (args) => {
		try {
			const response = await next(args);
			const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
			const { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
			const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
			const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
			const { $metadata, ...outputWithoutMetadata } = response.output;
			logger?.info?.({
				clientName,
				commandName,
				input: inputFilterSensitiveLog(args.input),
				output: outputFilterSensitiveLog(outputWithoutMetadata),
				metadata: $metadata
			});
			return response;
		} catch (error) {
			const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
			const { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
			const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
			logger?.error?.({
				clientName,
				commandName,
				input: inputFilterSensitiveLog(args.input),
				error,
				metadata: error.$metadata
			});
			throw error;
		}
	};
	loggerMiddlewareOptions = {
		name: "loggerMiddleware",
		tags: ["LOGGER"],
		step: "initialize",
		override: true
	};
	getLoggerPlugin = (options) => ({ applyToStack: (clientStack) => {
		clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
	} });
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/configuration.js
var recursionDetectionMiddlewareOptions;
var init_configuration = require_rolldown_runtime.__esmMin((() => {
	recursionDetectionMiddlewareOptions = {
		step: "build",
		tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
		name: "recursionDetectionMiddleware",
		override: true,
		priority: "low"
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/recursionDetectionMiddleware.js
function sanitizeTraceHeaders(headers) {
	for (const header of Object.keys(headers)) {
		const lower = header.toLowerCase();
		if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
			headers[lower] = headers[header];
			delete headers[header];
		}
	}
}
var AWS_LAMBDA_FUNCTION_NAME, _X_AMZN_TRACE_ID, X_AMZN_TRACE_ID, TRACEPARENT, TRACESTATE, BAGGAGE, recursionDetectionMiddleware;
var init_recursionDetectionMiddleware = require_rolldown_runtime.__esmMin((() => {
	require_npm_aws.init_invoke_store();
	require_npm_smithy.init_protocols();
	AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
	_X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
	X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
	TRACEPARENT = "traceparent";
	TRACESTATE = "tracestate";
	BAGGAGE = "baggage";
	recursionDetectionMiddleware = () => (next) => async (args) => {
		const { request } = args;
		if (!require_npm_smithy.HttpRequest.isInstance(request)) return next(args);
		let invokeStore;
		{
			const traceIdHeader = Object.keys(request.headers ?? {}).find((h) => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ?? X_AMZN_TRACE_ID;
			if (!request.headers.hasOwnProperty(traceIdHeader)) {
				const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
				const traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
				invokeStore ??= await require_npm_aws.InvokeStore.getInstanceAsync();
				const traceId = invokeStore?.getXRayTraceId() ?? traceIdFromEnv;
				const nonEmptyString = (str) => typeof str === "string" && str.length > 0;
				if (nonEmptyString(functionName) && nonEmptyString(traceId)) request.headers[X_AMZN_TRACE_ID] = traceId;
			}
		}
		sanitizeTraceHeaders(request.headers);
		if (!request.headers[TRACEPARENT]) {
			const traceparent = (invokeStore ??= await require_npm_aws.InvokeStore.getInstanceAsync())?.getTraceparent?.();
			if (traceparent) {
				request.headers[TRACEPARENT] = traceparent;
				const tracestate = invokeStore?.getTracestate?.();
				if (tracestate) request.headers[TRACESTATE] = tracestate;
				const baggage = invokeStore?.getBaggage?.();
				if (baggage) request.headers[BAGGAGE] = baggage;
			}
		}
		return next(args);
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js
var getRecursionDetectionPlugin;
var init_getRecursionDetectionPlugin = require_rolldown_runtime.__esmMin((() => {
	init_configuration();
	init_recursionDetectionMiddleware();
	getRecursionDetectionPlugin = (options) => ({ applyToStack: (clientStack) => {
		clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
	} });
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js
function isValidUserAgentAppId(appId) {
	if (appId === void 0) return true;
	return typeof appId === "string" && appId.length <= 50;
}
function resolveUserAgentConfig(input) {
	const normalizedAppIdProvider = require_npm_smithy.normalizeProvider(input.userAgentAppId ?? void 0);
	const { customUserAgent } = input;
	return Object.assign(input, {
		customUserAgent: typeof customUserAgent === "string" ? [[customUserAgent]] : customUserAgent,
		userAgentAppId: async () => {
			const appId = await normalizedAppIdProvider();
			if (!isValidUserAgentAppId(appId)) {
				const logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
				if (typeof appId !== "string") logger?.warn("userAgentAppId must be a string or undefined.");
				else if (appId.length > 50) logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
			}
			return appId;
		}
	});
}
var DEFAULT_UA_APP_ID;
var init_configurations = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_dist_es();
	DEFAULT_UA_APP_ID = void 0;
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js
var partitionsInfo;
var init_partitions = require_rolldown_runtime.__esmMin((() => {
	partitionsInfo = {
		"partitions": [
			{
				"id": "aws",
				"outputs": {
					"dnsSuffix": "amazonaws.com",
					"dualStackDnsSuffix": "api.aws",
					"implicitGlobalRegion": "us-east-1",
					"name": "aws",
					"supportsDualStack": true,
					"supportsFIPS": true
				},
				"regionRegex": "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
				"regions": {
					"af-south-1": { "description": "Africa (Cape Town)" },
					"ap-east-1": { "description": "Asia Pacific (Hong Kong)" },
					"ap-east-2": { "description": "Asia Pacific (Taipei)" },
					"ap-northeast-1": { "description": "Asia Pacific (Tokyo)" },
					"ap-northeast-2": { "description": "Asia Pacific (Seoul)" },
					"ap-northeast-3": { "description": "Asia Pacific (Osaka)" },
					"ap-south-1": { "description": "Asia Pacific (Mumbai)" },
					"ap-south-2": { "description": "Asia Pacific (Hyderabad)" },
					"ap-southeast-1": { "description": "Asia Pacific (Singapore)" },
					"ap-southeast-2": { "description": "Asia Pacific (Sydney)" },
					"ap-southeast-3": { "description": "Asia Pacific (Jakarta)" },
					"ap-southeast-4": { "description": "Asia Pacific (Melbourne)" },
					"ap-southeast-5": { "description": "Asia Pacific (Malaysia)" },
					"ap-southeast-6": { "description": "Asia Pacific (New Zealand)" },
					"ap-southeast-7": { "description": "Asia Pacific (Thailand)" },
					"aws-global": { "description": "aws global region" },
					"ca-central-1": { "description": "Canada (Central)" },
					"ca-west-1": { "description": "Canada West (Calgary)" },
					"eu-central-1": { "description": "Europe (Frankfurt)" },
					"eu-central-2": { "description": "Europe (Zurich)" },
					"eu-north-1": { "description": "Europe (Stockholm)" },
					"eu-south-1": { "description": "Europe (Milan)" },
					"eu-south-2": { "description": "Europe (Spain)" },
					"eu-west-1": { "description": "Europe (Ireland)" },
					"eu-west-2": { "description": "Europe (London)" },
					"eu-west-3": { "description": "Europe (Paris)" },
					"il-central-1": { "description": "Israel (Tel Aviv)" },
					"me-central-1": { "description": "Middle East (UAE)" },
					"me-south-1": { "description": "Middle East (Bahrain)" },
					"me-west-1": { "description": "Middle East (Saudi Arabia)" },
					"mx-central-1": { "description": "Mexico (Central)" },
					"sa-east-1": { "description": "South America (Sao Paulo)" },
					"sa-west-1": { "description": "South America (Chile)" },
					"us-east-1": { "description": "US East (N. Virginia)" },
					"us-east-2": { "description": "US East (Ohio)" },
					"us-west-1": { "description": "US West (N. California)" },
					"us-west-2": { "description": "US West (Oregon)" }
				}
			},
			{
				"id": "aws-cn",
				"outputs": {
					"dnsSuffix": "amazonaws.com.cn",
					"dualStackDnsSuffix": "api.amazonwebservices.com.cn",
					"implicitGlobalRegion": "cn-northwest-1",
					"name": "aws-cn",
					"supportsDualStack": true,
					"supportsFIPS": true
				},
				"regionRegex": "^cn\\-\\w+\\-\\d+$",
				"regions": {
					"aws-cn-global": { "description": "aws-cn global region" },
					"cn-north-1": { "description": "China (Beijing)" },
					"cn-northwest-1": { "description": "China (Ningxia)" }
				}
			},
			{
				"id": "aws-eusc",
				"outputs": {
					"dnsSuffix": "amazonaws.eu",
					"dualStackDnsSuffix": "api.amazonwebservices.eu",
					"implicitGlobalRegion": "eusc-de-east-1",
					"name": "aws-eusc",
					"supportsDualStack": true,
					"supportsFIPS": true
				},
				"regionRegex": "^eusc\\-(de)\\-\\w+\\-\\d+$",
				"regions": { "eusc-de-east-1": { "description": "AWS European Sovereign Cloud (Germany)" } }
			},
			{
				"id": "aws-iso",
				"outputs": {
					"dnsSuffix": "c2s.ic.gov",
					"dualStackDnsSuffix": "api.aws.ic.gov",
					"implicitGlobalRegion": "us-iso-east-1",
					"name": "aws-iso",
					"supportsDualStack": true,
					"supportsFIPS": true
				},
				"regionRegex": "^us\\-iso\\-\\w+\\-\\d+$",
				"regions": {
					"aws-iso-global": { "description": "aws-iso global region" },
					"us-iso-east-1": { "description": "US ISO East" },
					"us-iso-west-1": { "description": "US ISO WEST" }
				}
			},
			{
				"id": "aws-iso-b",
				"outputs": {
					"dnsSuffix": "sc2s.sgov.gov",
					"dualStackDnsSuffix": "api.aws.scloud",
					"implicitGlobalRegion": "us-isob-east-1",
					"name": "aws-iso-b",
					"supportsDualStack": true,
					"supportsFIPS": true
				},
				"regionRegex": "^us\\-isob\\-\\w+\\-\\d+$",
				"regions": {
					"aws-iso-b-global": { "description": "aws-iso-b global region" },
					"us-isob-east-1": { "description": "US ISOB East (Ohio)" },
					"us-isob-west-1": { "description": "US ISOB West" }
				}
			},
			{
				"id": "aws-iso-e",
				"outputs": {
					"dnsSuffix": "cloud.adc-e.uk",
					"dualStackDnsSuffix": "api.cloud-aws.adc-e.uk",
					"implicitGlobalRegion": "eu-isoe-west-1",
					"name": "aws-iso-e",
					"supportsDualStack": true,
					"supportsFIPS": true
				},
				"regionRegex": "^eu\\-isoe\\-\\w+\\-\\d+$",
				"regions": {
					"aws-iso-e-global": { "description": "aws-iso-e global region" },
					"eu-isoe-west-1": { "description": "EU ISOE West" }
				}
			},
			{
				"id": "aws-iso-f",
				"outputs": {
					"dnsSuffix": "csp.hci.ic.gov",
					"dualStackDnsSuffix": "api.aws.hci.ic.gov",
					"implicitGlobalRegion": "us-isof-south-1",
					"name": "aws-iso-f",
					"supportsDualStack": true,
					"supportsFIPS": true
				},
				"regionRegex": "^us\\-isof\\-\\w+\\-\\d+$",
				"regions": {
					"aws-iso-f-global": { "description": "aws-iso-f global region" },
					"us-isof-east-1": { "description": "US ISOF EAST" },
					"us-isof-south-1": { "description": "US ISOF SOUTH" }
				}
			},
			{
				"id": "aws-us-gov",
				"outputs": {
					"dnsSuffix": "amazonaws.com",
					"dualStackDnsSuffix": "api.aws",
					"implicitGlobalRegion": "us-gov-west-1",
					"name": "aws-us-gov",
					"supportsDualStack": true,
					"supportsFIPS": true
				},
				"regionRegex": "^us\\-gov\\-\\w+\\-\\d+$",
				"regions": {
					"aws-us-gov-global": { "description": "aws-us-gov global region" },
					"us-gov-east-1": { "description": "AWS GovCloud (US-East)" },
					"us-gov-west-1": { "description": "AWS GovCloud (US-West)" }
				}
			}
		],
		"version": "1.1"
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js
var selectedPartitionsInfo, selectedUserAgentPrefix, partition, setPartitionInfo, useDefaultPartitionInfo, getUserAgentPrefix;
var init_partition = require_rolldown_runtime.__esmMin((() => {
	init_partitions();
	selectedPartitionsInfo = partitionsInfo;
	selectedUserAgentPrefix = "";
	partition = (value) => {
		const { partitions } = selectedPartitionsInfo;
		for (const partition of partitions) {
			const { regions, outputs } = partition;
			for (const [region, regionData] of Object.entries(regions)) if (region === value) return {
				...outputs,
				...regionData
			};
		}
		for (const partition of partitions) {
			const { regionRegex, outputs } = partition;
			if (new RegExp(regionRegex).test(value)) return { ...outputs };
		}
		const DEFAULT_PARTITION = partitions.find((partition) => partition.id === "aws");
		if (!DEFAULT_PARTITION) throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
		return { ...DEFAULT_PARTITION.outputs };
	};
	setPartitionInfo = (partitionsInfo, userAgentPrefix = "") => {
		selectedPartitionsInfo = partitionsInfo;
		selectedUserAgentPrefix = userAgentPrefix;
	};
	useDefaultPartitionInfo = () => {
		setPartitionInfo(partitionsInfo, "");
	};
	getUserAgentPrefix = () => selectedUserAgentPrefix;
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/check-features.js
async function checkFeatures(context, config, args) {
	if (args.request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M");
	if (typeof config.retryStrategy === "function") {
		const retryStrategy = await config.retryStrategy();
		if (typeof retryStrategy.mode === "string") switch (retryStrategy.mode) {
			case require_npm_smithy.RETRY_MODES.ADAPTIVE:
				setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
				break;
			case require_npm_smithy.RETRY_MODES.STANDARD: setFeature(context, "RETRY_MODE_STANDARD", "E");
		}
	}
	if (typeof config.accountIdEndpointMode === "function") {
		const endpointV2 = context.endpointV2;
		if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) setFeature(context, "ACCOUNT_ID_ENDPOINT", "O");
		switch (await config.accountIdEndpointMode?.()) {
			case "disabled":
				setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
				break;
			case "preferred":
				setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
				break;
			case "required": setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
		}
	}
	const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
	if (identity?.$source) {
		const credentials = identity;
		if (credentials.accountId) setFeature(context, "RESOLVED_ACCOUNT_ID", "T");
		for (const [key, value] of Object.entries(credentials.$source ?? {})) setFeature(context, key, value);
	}
}
var ACCOUNT_ID_ENDPOINT_REGEX;
var init_check_features = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_retry();
	/* @__PURE__ */ init_setFeature();
	ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/constants.js
var USER_AGENT, X_AMZ_USER_AGENT, UA_NAME_ESCAPE_REGEX, UA_VALUE_ESCAPE_REGEX;
var init_constants = require_rolldown_runtime.__esmMin((() => {
	USER_AGENT = "user-agent";
	X_AMZ_USER_AGENT = "x-amz-user-agent";
	UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
	UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/encode-features.js
function encodeFeatures(features) {
	let buffer = "";
	for (const key in features) {
		const val = features[key];
		if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
			if (buffer.length) buffer += "," + val;
			else buffer += val;
			continue;
		}
		break;
	}
	return buffer;
}
var BYTE_LIMIT;
var init_encode_features = require_rolldown_runtime.__esmMin((() => {
	BYTE_LIMIT = 1024;
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js
var userAgentMiddleware, escapeUserAgent, getUserAgentMiddlewareOptions, getUserAgentPlugin;
var init_user_agent_middleware = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_protocols();
	init_partition();
	init_check_features();
	init_constants();
	init_encode_features();
	userAgentMiddleware = (options) => (next, context) => async (args) => {
		const { request } = args;
		if (!require_npm_smithy.HttpRequest.isInstance(request)) return next(args);
		const { headers } = request;
		const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
		const defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
		await checkFeatures(context, options, args);
		const awsContext = context;
		defaultUserAgent.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
		const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
		const appId = await options.userAgentAppId();
		if (appId) defaultUserAgent.push(escapeUserAgent([`app`, `${appId}`]));
		const prefix = getUserAgentPrefix();
		const sdkUserAgentValue = (prefix ? [prefix] : []).concat([
			...defaultUserAgent,
			...userAgent,
			...customUserAgent
		]).join(" ");
		const normalUAValue = [...defaultUserAgent.filter((section) => section.startsWith("aws-sdk-")), ...customUserAgent].join(" ");
		if (options.runtime !== "browser") {
			if (normalUAValue) headers[X_AMZ_USER_AGENT] = headers["x-amz-user-agent"] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue;
			headers[USER_AGENT] = sdkUserAgentValue;
		} else headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
		return next({
			...args,
			request
		});
	};
	escapeUserAgent = (userAgentPair) => {
		const name = userAgentPair[0].split("/").map((part) => part.replace(UA_NAME_ESCAPE_REGEX, "-")).join("/");
		const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, "-");
		const prefixSeparatorIndex = name.indexOf("/");
		const prefix = name.substring(0, prefixSeparatorIndex);
		let uaName = name.substring(prefixSeparatorIndex + 1);
		if (prefix === "api") uaName = uaName.toLowerCase();
		return [
			prefix,
			uaName,
			version
		].filter((item) => item && item.length > 0).reduce((acc, item, index) => {
			switch (index) {
				case 0: return item;
				case 1: return `${acc}/${item}`;
				default: return `${acc}#${item}`;
			}
		}, "");
	};
	getUserAgentMiddlewareOptions = {
		name: "getUserAgentMiddleware",
		step: "build",
		priority: "low",
		tags: ["SET_USER_AGENT", "USER_AGENT"],
		override: true
	};
	getUserAgentPlugin = (config) => ({ applyToStack: (clientStack) => {
		clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
	} });
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/getRuntimeUserAgentPair.js
var getRuntimeUserAgentPair;
var init_getRuntimeUserAgentPair = require_rolldown_runtime.__esmMin((() => {
	getRuntimeUserAgentPair = () => {
		for (const runtime of [
			"deno",
			"bun",
			"llrt"
		]) if (node_process.versions[runtime]) return [`md/${runtime}`, node_process.versions[runtime]];
		return ["md/nodejs", node_process.versions.node];
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/crt-availability.js
var crtAvailability;
var init_crt_availability = require_rolldown_runtime.__esmMin((() => {
	crtAvailability = { isCrtAvailable: false };
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/is-crt-available.js
var isCrtAvailable;
var init_is_crt_available = require_rolldown_runtime.__esmMin((() => {
	init_crt_availability();
	isCrtAvailable = () => {
		if (crtAvailability.isCrtAvailable) return ["md/crt-avail"];
		return null;
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js
var createDefaultUserAgentProvider, defaultUserAgent;
var init_defaultUserAgent$1 = require_rolldown_runtime.__esmMin((() => {
	init_getRuntimeUserAgentPair();
	init_is_crt_available();
	init_crt_availability();
	createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
		const runtimeUserAgentPair = getRuntimeUserAgentPair();
		return async (config) => {
			const sections = [
				["aws-sdk-js", clientVersion],
				["ua", "2.1"],
				[`os/${(0, node_os.platform)()}`, (0, node_os.release)()],
				["lang/js"],
				runtimeUserAgentPair
			];
			const crtAvailable = isCrtAvailable();
			if (crtAvailable) sections.push(crtAvailable);
			if (serviceId) sections.push([`api/${serviceId}`, clientVersion]);
			if (node_process.env.AWS_EXECUTION_ENV) sections.push([`exec-env/${node_process.env.AWS_EXECUTION_ENV}`]);
			const appId = await config?.userAgentAppId?.();
			return appId ? [...sections, [`app/${appId}`]] : [...sections];
		};
	};
	defaultUserAgent = createDefaultUserAgentProvider;
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
var UA_APP_ID_ENV_NAME, UA_APP_ID_INI_NAME, UA_APP_ID_INI_NAME_DEPRECATED, NODE_APP_ID_CONFIG_OPTIONS;
var init_nodeAppIdConfigOptions = require_rolldown_runtime.__esmMin((() => {
	init_configurations();
	UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
	UA_APP_ID_INI_NAME = "sdk_ua_app_id";
	UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
	NODE_APP_ID_CONFIG_OPTIONS = {
		environmentVariableSelector: (env) => env[UA_APP_ID_ENV_NAME],
		configFileSelector: (profile) => profile["sdk_ua_app_id"] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
		default: void 0
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-browser/createUserAgentStringParsingProvider.js
var createUserAgentStringParsingProvider;
var init_createUserAgentStringParsingProvider = require_rolldown_runtime.__esmMin((() => {
	createUserAgentStringParsingProvider = ({ serviceId, clientVersion }) => async (config) => {
		const module = await Promise.resolve().then(() => require("./npm-bowser.js")).then((n) => (n.init_bowser(), n.bowser_exports));
		const parse = module.parse ?? module.default.parse ?? (() => "");
		const parsedUA = typeof window !== "undefined" && window?.navigator?.userAgent ? parse(window.navigator.userAgent) : void 0;
		const sections = [
			["aws-sdk-js", clientVersion],
			["ua", "2.1"],
			[`os/${parsedUA?.os?.name || "other"}`, parsedUA?.os?.version],
			["lang/js"],
			["md/browser", `${parsedUA?.browser?.name ?? "unknown"}_${parsedUA?.browser?.version ?? "unknown"}`]
		];
		if (serviceId) sections.push([`api/${serviceId}`, clientVersion]);
		const appId = await config?.userAgentAppId?.();
		if (appId) sections.push([`app/${appId}`]);
		return sections;
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-browser/defaultUserAgent.js
var fallback;
var init_defaultUserAgent = require_rolldown_runtime.__esmMin((() => {
	init_createUserAgentStringParsingProvider();
	fallback = {
		os(ua) {
			if (/iPhone|iPad|iPod/.test(ua)) return "iOS";
			if (/Macintosh|Mac OS X/.test(ua)) return "macOS";
			if (/Windows NT/.test(ua)) return "Windows";
			if (/Android/.test(ua)) return "Android";
			if (/Linux/.test(ua)) return "Linux";
		},
		browser(ua) {
			if (/EdgiOS|EdgA|Edg\//.test(ua)) return "Microsoft Edge";
			if (/Firefox\//.test(ua)) return "Firefox";
			if (/Chrome\//.test(ua)) return "Chrome";
			if (/Safari\//.test(ua)) return "Safari";
		}
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/isIpAddress.js
var init_isIpAddress = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_endpoints();
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtualHostableS3Bucket.js
var isVirtualHostableS3Bucket;
var init_isVirtualHostableS3Bucket = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_endpoints();
	init_isIpAddress();
	isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
		if (allowSubDomains) {
			for (const label of value.split(".")) if (!isVirtualHostableS3Bucket(label)) return false;
			return true;
		}
		if (!require_npm_smithy.isValidHostLabel(value)) return false;
		if (value.length < 3 || value.length > 63) return false;
		if (value !== value.toLowerCase()) return false;
		if (require_npm_smithy.isIpAddress(value)) return false;
		return true;
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/parseArn.js
var ARN_DELIMITER, RESOURCE_DELIMITER, parseArn;
var init_parseArn = require_rolldown_runtime.__esmMin((() => {
	ARN_DELIMITER = ":";
	RESOURCE_DELIMITER = "/";
	parseArn = (value) => {
		const segments = value.split(ARN_DELIMITER);
		if (segments.length < 6) return null;
		const [arn, partition, service, region, accountId, ...resourcePath] = segments;
		if (arn !== "arn" || partition === "" || service === "" || resourcePath.join(ARN_DELIMITER) === "") return null;
		return {
			partition,
			service,
			region,
			accountId,
			resourceId: resourcePath.map((resource) => resource.split(RESOURCE_DELIMITER)).flat()
		};
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js
var awsEndpointFunctions;
var init_aws = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_endpoints();
	init_isVirtualHostableS3Bucket();
	init_parseArn();
	init_partition();
	awsEndpointFunctions = {
		isVirtualHostableS3Bucket,
		parseArn,
		partition
	};
	require_npm_smithy.customEndpointFunctions.aws = awsEndpointFunctions;
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/resolveEndpoint.js
var init_resolveEndpoint = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_endpoints();
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/resolveDefaultAwsRegionalEndpointsConfig.js
var resolveDefaultAwsRegionalEndpointsConfig, toEndpointV1;
var init_resolveDefaultAwsRegionalEndpointsConfig = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_protocols();
	resolveDefaultAwsRegionalEndpointsConfig = (input) => {
		if (typeof input.endpointProvider !== "function") throw new Error("@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.");
		const { endpoint } = input;
		if (endpoint === void 0) input.endpoint = async () => {
			return toEndpointV1(input.endpointProvider({
				Region: typeof input.region === "function" ? await input.region() : input.region,
				UseDualStack: typeof input.useDualstackEndpoint === "function" ? await input.useDualstackEndpoint() : input.useDualstackEndpoint,
				UseFIPS: typeof input.useFipsEndpoint === "function" ? await input.useFipsEndpoint() : input.useFipsEndpoint,
				Endpoint: void 0
			}, { logger: input.logger }));
		};
		return input;
	};
	toEndpointV1 = (endpoint) => require_npm_smithy.parseUrl(endpoint.url);
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/types/EndpointError.js
var init_EndpointError = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_endpoints();
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/awsRegionConfig.js
var init_awsRegionConfig = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_config$1();
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/stsRegionDefaultResolver.js
function stsRegionDefaultResolver(loaderConfig = {}) {
	return require_npm_smithy.loadConfig({
		...require_npm_smithy.NODE_REGION_CONFIG_OPTIONS,
		async default() {
			if (!warning.silence) console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
			return "us-east-1";
		}
	}, {
		...require_npm_smithy.NODE_REGION_CONFIG_FILE_OPTIONS,
		...loaderConfig
	});
}
var warning;
var init_stsRegionDefaultResolver = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_config$1();
	warning = { silence: false };
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
var getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration;
var init_extensions = require_rolldown_runtime.__esmMin((() => {
	getAwsRegionExtensionConfiguration = (runtimeConfig) => {
		return {
			setRegion(region) {
				runtimeConfig.region = region;
			},
			region() {
				return runtimeConfig.region;
			}
		};
	};
	resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => {
		return { region: awsRegionExtensionConfiguration.region() };
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/index.js
var client_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	DEFAULT_UA_APP_ID: () => void 0,
	EndpointError: () => require_npm_smithy.EndpointError,
	NODE_APP_ID_CONFIG_OPTIONS: () => NODE_APP_ID_CONFIG_OPTIONS,
	NODE_REGION_CONFIG_FILE_OPTIONS: () => require_npm_smithy.NODE_REGION_CONFIG_FILE_OPTIONS,
	NODE_REGION_CONFIG_OPTIONS: () => require_npm_smithy.NODE_REGION_CONFIG_OPTIONS,
	REGION_ENV_NAME: () => require_npm_smithy.REGION_ENV_NAME,
	REGION_INI_NAME: () => require_npm_smithy.REGION_INI_NAME,
	UA_APP_ID_ENV_NAME: () => UA_APP_ID_ENV_NAME,
	UA_APP_ID_INI_NAME: () => UA_APP_ID_INI_NAME,
	awsEndpointFunctions: () => awsEndpointFunctions,
	createDefaultUserAgentProvider: () => createDefaultUserAgentProvider,
	createUserAgentStringParsingProvider: () => createUserAgentStringParsingProvider,
	crtAvailability: () => crtAvailability,
	defaultUserAgent: () => defaultUserAgent,
	emitWarningIfUnsupportedVersion: () => emitWarningIfUnsupportedVersion,
	fallback: () => fallback,
	getAwsRegionExtensionConfiguration: () => getAwsRegionExtensionConfiguration,
	getDefaultSocketTimeout: () => getDefaultSocketTimeout,
	getHostHeaderPlugin: () => getHostHeaderPlugin,
	getLoggerPlugin: () => getLoggerPlugin,
	getLongPollPlugin: () => getLongPollPlugin,
	getRecursionDetectionPlugin: () => getRecursionDetectionPlugin,
	getUserAgentMiddlewareOptions: () => getUserAgentMiddlewareOptions,
	getUserAgentPlugin: () => getUserAgentPlugin,
	getUserAgentPrefix: () => getUserAgentPrefix,
	hostHeaderMiddleware: () => hostHeaderMiddleware,
	hostHeaderMiddlewareOptions: () => hostHeaderMiddlewareOptions,
	isIpAddress: () => require_npm_smithy.isIpAddress,
	isVirtualHostableS3Bucket: () => isVirtualHostableS3Bucket,
	loggerMiddleware: () => loggerMiddleware,
	loggerMiddlewareOptions: () => loggerMiddlewareOptions,
	parseArn: () => parseArn,
	partition: () => partition,
	recursionDetectionMiddleware: () => recursionDetectionMiddleware,
	recursionDetectionMiddlewareOptions: () => recursionDetectionMiddlewareOptions,
	resolveAwsRegionExtensionConfiguration: () => resolveAwsRegionExtensionConfiguration,
	resolveDefaultAwsRegionalEndpointsConfig: () => resolveDefaultAwsRegionalEndpointsConfig,
	resolveEndpoint: () => require_npm_smithy.resolveEndpoint,
	resolveHostHeaderConfig: () => resolveHostHeaderConfig,
	resolveRegionConfig: () => require_npm_smithy.resolveRegionConfig,
	resolveUserAgentConfig: () => resolveUserAgentConfig,
	setCredentialFeature: () => setCredentialFeature,
	setFeature: () => setFeature,
	setPartitionInfo: () => setPartitionInfo,
	setTokenFeature: () => setTokenFeature,
	state: () => state,
	stsRegionDefaultResolver: () => stsRegionDefaultResolver,
	stsRegionWarning: () => warning,
	toEndpointV1: () => toEndpointV1,
	useDefaultPartitionInfo: () => useDefaultPartitionInfo,
	userAgentMiddleware: () => userAgentMiddleware
});
var init_client = require_rolldown_runtime.__esmMin((() => {
	init_emitWarningIfUnsupportedVersion();
	init_longPollMiddleware();
	/* @__PURE__ */ init_setCredentialFeature();
	/* @__PURE__ */ init_setFeature();
	/* @__PURE__ */ init_setTokenFeature();
	init_getDefaultSocketTimeout();
	init_hostHeaderMiddleware();
	init_loggerMiddleware();
	init_configuration();
	init_getRecursionDetectionPlugin();
	init_recursionDetectionMiddleware();
	init_configurations();
	init_user_agent_middleware();
	init_defaultUserAgent$1();
	init_nodeAppIdConfigOptions();
	init_defaultUserAgent();
	init_createUserAgentStringParsingProvider();
	init_aws();
	init_resolveEndpoint();
	init_resolveDefaultAwsRegionalEndpointsConfig();
	init_isIpAddress();
	init_isVirtualHostableS3Bucket();
	init_parseArn();
	init_partition();
	init_EndpointError();
	init_awsRegionConfig();
	init_stsRegionDefaultResolver();
	init_extensions();
}));

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js
var getDateHeader, getAgeHeader;
var init_getDateHeader = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_protocols();
	getDateHeader = (response) => require_npm_smithy.HttpResponse.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
	getAgeHeader = (response) => require_npm_smithy.HttpResponse.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;
}));

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getSkewCorrectedDate.js
var getSkewCorrectedDate;
var init_getSkewCorrectedDate = require_rolldown_runtime.__esmMin((() => {
	getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset);
}));

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSystemClockOffset.js
var getUpdatedSystemClockOffset;
var init_getUpdatedSystemClockOffset = require_rolldown_runtime.__esmMin((() => {
	getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
		if (ageHeader !== void 0) return currentSystemClockOffset;
		const serverTime = Date.parse(clockTime);
		if (Number.isNaN(serverTime)) return currentSystemClockOffset;
		const timeResponseReceived = Date.now();
		if (timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5) return currentSystemClockOffset;
		return serverTime - timeResponseReceived;
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/index.js
var init_utils = require_rolldown_runtime.__esmMin((() => {
	init_getDateHeader();
	init_getSkewCorrectedDate();
	init_getUpdatedSystemClockOffset();
}));

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js
var import_dist_cjs$10, throwSigningPropertyError, hasEventStreamOutput, validateSigningProperties, AwsSdkSigV4Signer, AWSSDKSigV4Signer;
var init_AwsSdkSigV4Signer = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_protocols();
	import_dist_cjs$10 = require_npm_smithy.require_dist_cjs$3();
	init_utils();
	throwSigningPropertyError = (name, property) => {
		if (!property) throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
		return property;
	};
	hasEventStreamOutput = (signingProperties) => {
		return (signingProperties.context?.[import_dist_cjs$10.SMITHY_CONTEXT_KEY]?.eventStream)?.output === true;
	};
	validateSigningProperties = async (signingProperties) => {
		const context = throwSigningPropertyError("context", signingProperties.context);
		const config = throwSigningPropertyError("config", signingProperties.config);
		const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
		return {
			config,
			signer: await throwSigningPropertyError("signer", config.signer)(authScheme),
			signingRegion: signingProperties?.signingRegion,
			signingRegionSet: signingProperties?.signingRegionSet,
			signingName: signingProperties?.signingName
		};
	};
	AwsSdkSigV4Signer = class {
		async sign(httpRequest, identity, signingProperties) {
			if (!require_npm_smithy.HttpRequest.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
			const validatedProps = await validateSigningProperties(signingProperties);
			const { config, signer } = validatedProps;
			let { signingRegion, signingName } = validatedProps;
			const handlerExecutionContext = signingProperties.context;
			if (handlerExecutionContext?.authSchemes?.length ?? false) {
				const [first, second] = handlerExecutionContext.authSchemes;
				if (first?.name === "sigv4a" && second?.name === "sigv4") {
					signingRegion = second?.signingRegion ?? signingRegion;
					signingName = second?.signingName ?? signingName;
				}
			}
			const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
			signingProperties._disableClockSkewCorrection = noSkewCorrection;
			const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
			signingProperties._skipClockSkewSampling = skipSkewSampling;
			if (!skipSkewSampling) {
				signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
				signingProperties._requestSentAt = Date.now();
			}
			return await signer.sign(httpRequest, {
				signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
				signingRegion,
				signingService: signingName
			});
		}
		errorHandler(signingProperties) {
			return (error) => {
				const errorException = error;
				if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
					const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
					if (serverTime) {
						const config = throwSigningPropertyError("config", signingProperties.config);
						const preRequestOffset = signingProperties._preRequestSystemClockOffset;
						const timeRequestSent = signingProperties._requestSentAt;
						const ageHeader = getAgeHeader(errorException.$response);
						const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
						config.systemClockOffset = newOffset;
						if (Math.abs(newOffset) >= 24e4 && (newOffset !== preRequestOffset || preRequestOffset !== void 0 && preRequestOffset !== newOffset) && errorException.$metadata) errorException.$metadata.clockSkewCorrected = true;
					}
				}
				throw error;
			};
		}
		successHandler(httpResponse, signingProperties) {
			if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
			const dateHeader = getDateHeader(httpResponse);
			if (dateHeader) {
				const config = throwSigningPropertyError("config", signingProperties.config);
				const timeRequestSent = signingProperties._requestSentAt;
				const ageHeader = getAgeHeader(httpResponse);
				config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
			}
		}
	};
	AWSSDKSigV4Signer = AwsSdkSigV4Signer;
}));

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4ASigner.js
var AwsSdkSigV4ASigner;
var init_AwsSdkSigV4ASigner = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_protocols();
	init_utils();
	init_AwsSdkSigV4Signer();
	AwsSdkSigV4ASigner = class extends AwsSdkSigV4Signer {
		async sign(httpRequest, identity, signingProperties) {
			if (!require_npm_smithy.HttpRequest.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
			const { config, signer, signingRegion, signingRegionSet, signingName } = await validateSigningProperties(signingProperties);
			const multiRegionOverride = (await config.sigv4aSigningRegionSet?.() ?? signingRegionSet ?? [signingRegion]).join(",");
			const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
			signingProperties._disableClockSkewCorrection = noSkewCorrection;
			if (!noSkewCorrection) {
				signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
				signingProperties._requestSentAt = Date.now();
			}
			return await signer.sign(httpRequest, {
				signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
				signingRegion: multiRegionOverride,
				signingService: signingName
			});
		}
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js
var getArrayForCommaSeparatedString;
var init_getArrayForCommaSeparatedString = require_rolldown_runtime.__esmMin((() => {
	getArrayForCommaSeparatedString = (str) => typeof str === "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [];
}));

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js
var getBearerTokenEnvKey;
var init_getBearerTokenEnvKey = require_rolldown_runtime.__esmMin((() => {
	getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;
}));

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js
var NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY, NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS;
var init_NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = require_rolldown_runtime.__esmMin((() => {
	init_getArrayForCommaSeparatedString();
	init_getBearerTokenEnvKey();
	NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
	NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
	NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
		environmentVariableSelector: (env, options) => {
			if (options?.signingName) {
				if (getBearerTokenEnvKey(options.signingName) in env) return ["httpBearerAuth"];
			}
			if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) return;
			return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
		},
		configFileSelector: (profile) => {
			if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) return;
			return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
		},
		default: []
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4AConfig.js
var resolveAwsSdkSigV4AConfig, NODE_SIGV4A_CONFIG_OPTIONS;
var init_resolveAwsSdkSigV4AConfig = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_dist_es();
	require_npm_smithy.init_config$1();
	resolveAwsSdkSigV4AConfig = (config) => {
		config.sigv4aSigningRegionSet = require_npm_smithy.normalizeProvider(config.sigv4aSigningRegionSet);
		return config;
	};
	NODE_SIGV4A_CONFIG_OPTIONS = {
		environmentVariableSelector(env) {
			if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_) => _.trim());
			throw new require_npm_smithy.ProviderError("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", { tryNextLink: true });
		},
		configFileSelector(profile) {
			if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map((_) => _.trim());
			throw new require_npm_smithy.ProviderError("sigv4a_signing_region_set not set in profile.", { tryNextLink: true });
		},
		default: void 0
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js
function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
	let credentialsProvider;
	if (credentials) {
		if (!credentials?.memoized) credentialsProvider = require_npm_smithy.memoizeIdentityProvider(credentials, require_npm_smithy.isIdentityExpired, require_npm_smithy.doesIdentityRequireRefresh);
		else credentialsProvider = credentials;
	} else if (credentialDefaultProvider) credentialsProvider = require_npm_smithy.normalizeProvider(credentialDefaultProvider(Object.assign({}, config, { parentClientConfig: config })));
	else credentialsProvider = async () => {
		throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
	};
	credentialsProvider.memoized = true;
	return credentialsProvider;
}
function bindCallerConfig(config, credentialsProvider) {
	if (credentialsProvider.configBound) return credentialsProvider;
	const fn = async (options) => credentialsProvider({
		...options,
		callerClientConfig: config
	});
	fn.memoized = credentialsProvider.memoized;
	fn.configBound = true;
	return fn;
}
var import_dist_cjs$9, bindResolveAwsSdkSigV4Config;
var init_resolveAwsSdkSigV4Config = require_rolldown_runtime.__esmMin((() => {
	init_client();
	require_npm_smithy.init_dist_es();
	import_dist_cjs$9 = require_npm_smithy.require_dist_cjs$2();
	bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
		let inputCredentials = config.credentials;
		let isUserSupplied = !!config.credentials;
		let resolvedCredentials = void 0;
		Object.defineProperty(config, "credentials", {
			set(credentials) {
				if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) isUserSupplied = true;
				inputCredentials = credentials;
				const boundProvider = bindCallerConfig(config, normalizeCredentialProvider(config, {
					credentials: inputCredentials,
					credentialDefaultProvider: config.credentialDefaultProvider
				}));
				if (isUserSupplied && !boundProvider.attributed) {
					const isCredentialObject = typeof inputCredentials === "object" && inputCredentials !== null;
					resolvedCredentials = async (options) => {
						const attributedCreds = await boundProvider(options);
						if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) return setCredentialFeature(attributedCreds, "CREDENTIALS_CODE", "e");
						return attributedCreds;
					};
					resolvedCredentials.memoized = boundProvider.memoized;
					resolvedCredentials.configBound = boundProvider.configBound;
					resolvedCredentials.attributed = true;
				} else resolvedCredentials = boundProvider;
			},
			get() {
				return resolvedCredentials;
			},
			enumerable: true,
			configurable: true
		});
		config.credentials = inputCredentials;
		const { signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
		let signer;
		if (config.signer) signer = require_npm_smithy.normalizeProvider(config.signer);
		else if (config.regionInfoProvider) signer = () => require_npm_smithy.normalizeProvider(config.region)().then(async (region) => [await config.regionInfoProvider(region, {
			useFipsEndpoint: await config.useFipsEndpoint(),
			useDualstackEndpoint: await config.useDualstackEndpoint()
		}) || {}, region]).then(([regionInfo, region]) => {
			const { signingRegion, signingService } = regionInfo;
			config.signingRegion = config.signingRegion || signingRegion || region;
			config.signingName = config.signingName || signingService || config.serviceId;
			const params = {
				...config,
				credentials: config.credentials,
				region: config.signingRegion,
				service: config.signingName,
				sha256,
				uriEscapePath: signingEscapePath
			};
			return new (config.signerConstructor || import_dist_cjs$9.SignatureV4)(params);
		});
		else signer = async (authScheme) => {
			authScheme = Object.assign({}, {
				name: "sigv4",
				signingName: config.signingName || config.defaultSigningName,
				signingRegion: await require_npm_smithy.normalizeProvider(config.region)(),
				properties: {}
			}, authScheme);
			const signingRegion = authScheme.signingRegion;
			const signingService = authScheme.signingName;
			config.signingRegion = config.signingRegion || signingRegion;
			config.signingName = config.signingName || signingService || config.serviceId;
			const params = {
				...config,
				credentials: config.credentials,
				region: config.signingRegion,
				service: config.signingName,
				sha256,
				uriEscapePath: signingEscapePath
			};
			return new (config.signerConstructor || import_dist_cjs$9.SignatureV4)(params);
		};
		return Object.assign(config, {
			systemClockOffset,
			signingEscapePath,
			signer,
			disableClockSkewCorrection: require_npm_smithy.normalizeProvider(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
		});
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/index.js
var init_aws_sdk = require_rolldown_runtime.__esmMin((() => {
	init_AwsSdkSigV4Signer();
	init_AwsSdkSigV4ASigner();
	init_NODE_AUTH_SCHEME_PREFERENCE_OPTIONS();
	init_resolveAwsSdkSigV4AConfig();
	init_resolveAwsSdkSigV4Config();
}));

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js
var ENV_DISABLE_CLOCK_SKEW_CORRECTION, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS;
var init_clock_skew_node_config = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_config$1();
	ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
	CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
	NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
		environmentVariableSelector: (env) => require_npm_smithy.booleanSelector(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, require_npm_smithy.SelectorType.ENV),
		configFileSelector: (profile) => require_npm_smithy.booleanSelector(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, require_npm_smithy.SelectorType.CONFIG),
		default: false
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-defaults.js
var DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION;
var init_clock_skew_defaults = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_config$1();
	init_clock_skew_node_config();
	DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = require_npm_smithy.loadConfig(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);
}));

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js
var httpAuthSchemes_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	AWSSDKSigV4Signer: () => AWSSDKSigV4Signer,
	AwsSdkSigV4ASigner: () => AwsSdkSigV4ASigner,
	AwsSdkSigV4Signer: () => AwsSdkSigV4Signer,
	NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: () => NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
	NODE_SIGV4A_CONFIG_OPTIONS: () => NODE_SIGV4A_CONFIG_OPTIONS,
	getBearerTokenEnvKey: () => getBearerTokenEnvKey,
	resolveAWSSDKSigV4Config: () => resolveAWSSDKSigV4Config,
	resolveAwsSdkSigV4AConfig: () => resolveAwsSdkSigV4AConfig,
	resolveAwsSdkSigV4Config: () => resolveAwsSdkSigV4Config,
	validateSigningProperties: () => validateSigningProperties
});
var resolveAwsSdkSigV4Config, resolveAWSSDKSigV4Config;
var init_httpAuthSchemes = require_rolldown_runtime.__esmMin((() => {
	init_aws_sdk();
	init_getBearerTokenEnvKey();
	init_clock_skew_defaults();
	resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);
	resolveAWSSDKSigV4Config = resolveAwsSdkSigV4Config;
}));

// node_modules/@aws-sdk/credential-provider-env/dist-cjs/index.js
var require_dist_cjs$13 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { setCredentialFeature } = (init_client(), require_rolldown_runtime.__toCommonJS(client_exports));
	const { CredentialsProviderError } = (require_npm_smithy.init_config$1(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.config_exports));
	const ENV_KEY = "AWS_ACCESS_KEY_ID";
	const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
	const ENV_SESSION = "AWS_SESSION_TOKEN";
	const ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
	const ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
	const ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
	const fromEnv = (init) => async () => {
		init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
		const accessKeyId = process.env[ENV_KEY];
		const secretAccessKey = process.env[ENV_SECRET];
		const sessionToken = process.env[ENV_SESSION];
		const expiry = process.env[ENV_EXPIRATION];
		const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
		const accountId = process.env[ENV_ACCOUNT_ID];
		if (accessKeyId && secretAccessKey) {
			const credentials = {
				accessKeyId,
				secretAccessKey,
				...sessionToken && { sessionToken },
				...expiry && { expiration: new Date(expiry) },
				...credentialScope && { credentialScope },
				...accountId && { accountId }
			};
			setCredentialFeature(credentials, "CREDENTIALS_ENV_VARS", "g");
			return credentials;
		}
		throw new CredentialsProviderError("Unable to find environment variable credentials.", { logger: init?.logger });
	};
	exports.ENV_ACCOUNT_ID = ENV_ACCOUNT_ID;
	exports.ENV_CREDENTIAL_SCOPE = ENV_CREDENTIAL_SCOPE;
	exports.ENV_EXPIRATION = ENV_EXPIRATION;
	exports.ENV_KEY = ENV_KEY;
	exports.ENV_SECRET = ENV_SECRET;
	exports.ENV_SESSION = ENV_SESSION;
	exports.fromEnv = fromEnv;
}));

// node_modules/@aws-sdk/credential-provider-http/dist-cjs/index.js
var require_dist_cjs$12 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { setCredentialFeature } = (init_client(), require_rolldown_runtime.__toCommonJS(client_exports));
	const { CredentialsProviderError } = (require_npm_smithy.init_config$1(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.config_exports));
	const { NodeHttpHandler } = require_npm_smithy.require_dist_cjs();
	const fs = require("node:fs/promises");
	const { HttpRequest } = (require_npm_smithy.init_protocols(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.protocols_exports));
	const { sdkStreamMixin, parseRfc3339DateTime } = (require_npm_smithy.init_serde(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.serde_exports));
	const ECS_CONTAINER_HOST = "169.254.170.2";
	const EKS_CONTAINER_HOST_IPv4 = "169.254.170.23";
	const EKS_CONTAINER_HOST_IPv6 = "[fd00:ec2::23]";
	const checkUrl = (url, logger) => {
		if (url.protocol === "https:") return;
		if (url.hostname === ECS_CONTAINER_HOST || url.hostname === EKS_CONTAINER_HOST_IPv4 || url.hostname === EKS_CONTAINER_HOST_IPv6) return;
		if (url.hostname.includes("[")) {
			if (url.hostname === "[::1]" || url.hostname === "[0000:0000:0000:0000:0000:0000:0000:0001]") return;
		} else {
			if (url.hostname === "localhost") return;
			const ipComponents = url.hostname.split(".");
			const inRange = (component) => {
				const num = parseInt(component, 10);
				return 0 <= num && num <= 255;
			};
			if (ipComponents[0] === "127" && inRange(ipComponents[1]) && inRange(ipComponents[2]) && inRange(ipComponents[3]) && ipComponents.length === 4) return;
		}
		throw new CredentialsProviderError(`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, { logger });
	};
	function createGetRequest(url) {
		return new HttpRequest({
			protocol: url.protocol,
			hostname: url.hostname,
			port: Number(url.port),
			path: url.pathname,
			query: Array.from(url.searchParams.entries()).reduce((acc, [k, v]) => {
				acc[k] = v;
				return acc;
			}, {}),
			fragment: url.hash
		});
	}
	async function getCredentials(response, logger) {
		const str = await sdkStreamMixin(response.body).transformToString();
		if (response.statusCode === 200) {
			const parsed = JSON.parse(str);
			if (typeof parsed.AccessKeyId !== "string" || typeof parsed.SecretAccessKey !== "string" || typeof parsed.Token !== "string" || typeof parsed.Expiration !== "string") throw new CredentialsProviderError("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", { logger });
			return {
				accessKeyId: parsed.AccessKeyId,
				secretAccessKey: parsed.SecretAccessKey,
				sessionToken: parsed.Token,
				expiration: parseRfc3339DateTime(parsed.Expiration)
			};
		}
		if (response.statusCode >= 400 && response.statusCode < 500) {
			let parsedBody = {};
			try {
				parsedBody = JSON.parse(str);
			} catch (e) {}
			throw Object.assign(new CredentialsProviderError(`Server responded with status: ${response.statusCode}`, { logger }), {
				Code: parsedBody.Code,
				Message: parsedBody.Message
			});
		}
		throw new CredentialsProviderError(`Server responded with status: ${response.statusCode}`, { logger });
	}
	const retryWrapper = (toRetry, maxRetries, delayMs) => {
		return async () => {
			for (let i = 0; i < maxRetries; ++i) try {
				return await toRetry();
			} catch (e) {
				await new Promise((resolve) => setTimeout(resolve, delayMs));
			}
			return await toRetry();
		};
	};
	const AWS_CONTAINER_CREDENTIALS_RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
	const DEFAULT_LINK_LOCAL_HOST = "http://169.254.170.2";
	const AWS_CONTAINER_CREDENTIALS_FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
	const AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
	const AWS_CONTAINER_AUTHORIZATION_TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
	const fromHttp = (options = {}) => {
		options.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
		let host;
		const relative = options.awsContainerCredentialsRelativeUri ?? process.env[AWS_CONTAINER_CREDENTIALS_RELATIVE_URI];
		const full = options.awsContainerCredentialsFullUri ?? process.env[AWS_CONTAINER_CREDENTIALS_FULL_URI];
		const token = options.awsContainerAuthorizationToken ?? process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN];
		const tokenFile = options.awsContainerAuthorizationTokenFile ?? process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE];
		const warn = options.logger?.constructor?.name === "NoOpLogger" || !options.logger?.warn ? console.warn : options.logger.warn.bind(options.logger);
		if (relative && full) {
			warn("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.");
			warn("awsContainerCredentialsRelativeUri will take precedence.");
		}
		if (token && tokenFile) {
			warn("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.");
			warn("awsContainerAuthorizationTokenFile will take precedence.");
		}
		if (relative) host = `${DEFAULT_LINK_LOCAL_HOST}${relative}`;
		else if (full) host = full;
		else throw new CredentialsProviderError(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, { logger: options.logger });
		const url = new URL(host);
		checkUrl(url, options.logger);
		const requestHandler = NodeHttpHandler.create({ connectionTimeout: options.timeout ?? 1e3 });
		const requestTimeout = options.timeout ?? 1e3;
		const provider = retryWrapper(async () => {
			const request = createGetRequest(url);
			if (tokenFile) request.headers.Authorization = validateToken((await fs.readFile(tokenFile)).toString());
			else if (token) request.headers.Authorization = validateToken(token);
			try {
				return getCredentials((await requestHandler.handle(request, { requestTimeout })).response).then((creds) => setCredentialFeature(creds, "CREDENTIALS_HTTP", "z"));
			} catch (e) {
				throw new CredentialsProviderError(String(e), { logger: options.logger });
			}
		}, options.maxRetries ?? 3, options.timeout ?? 1e3);
		return async () => {
			try {
				return await provider();
			} finally {
				requestHandler.destroy?.();
			}
		};
	};
	const validateToken = (token) => {
		if (token.includes("\r\n")) throw new CredentialsProviderError("Authorization token contains invalid \\r\\n sequence.");
		return token;
	};
	exports.fromHttp = fromHttp;
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/auth/httpAuthSchemeProvider.js
function createAwsAuthSigv4HttpAuthOption$3(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sso-oauth",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption$3(authParameters) {
	return { schemeId: "smithy.api#noAuth" };
}
var defaultSSOOIDCHttpAuthSchemeParametersProvider, defaultSSOOIDCHttpAuthSchemeProvider, resolveHttpAuthSchemeConfig$3;
var init_httpAuthSchemeProvider$3 = require_rolldown_runtime.__esmMin((() => {
	init_httpAuthSchemes();
	require_npm_smithy.init_client();
	defaultSSOOIDCHttpAuthSchemeParametersProvider = async (config, context, input) => {
		return {
			operation: require_npm_smithy.getSmithyContext(context).operation,
			region: await require_npm_smithy.normalizeProvider$1(config.region)() || (() => {
				throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		};
	};
	defaultSSOOIDCHttpAuthSchemeProvider = (authParameters) => {
		const options = [];
		switch (authParameters.operation) {
			case "CreateToken":
				options.push(createSmithyApiNoAuthHttpAuthOption$3(authParameters));
				break;
			default: options.push(createAwsAuthSigv4HttpAuthOption$3(authParameters));
		}
		return options;
	};
	resolveHttpAuthSchemeConfig$3 = (config) => {
		const config_0 = resolveAwsSdkSigV4Config(config);
		return Object.assign(config_0, { authSchemePreference: require_npm_smithy.normalizeProvider$1(config.authSchemePreference ?? []) });
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/EndpointParameters.js
var resolveClientEndpointParameters$3, commonParams$3;
var init_EndpointParameters$3 = require_rolldown_runtime.__esmMin((() => {
	resolveClientEndpointParameters$3 = (options) => {
		return Object.assign(options, {
			useDualstackEndpoint: options.useDualstackEndpoint ?? false,
			useFipsEndpoint: options.useFipsEndpoint ?? false,
			defaultSigningName: "sso-oauth"
		});
	};
	commonParams$3 = {
		UseFIPS: {
			type: "builtInParams",
			name: "useFipsEndpoint"
		},
		Endpoint: {
			type: "builtInParams",
			name: "endpoint"
		},
		Region: {
			type: "builtInParams",
			name: "region"
		},
		UseDualStack: {
			type: "builtInParams",
			name: "useDualstackEndpoint"
		}
	};
}));

// node_modules/@aws-sdk/nested-clients/package.json
var version = "3.998.3";

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
var ProtocolLib;
var init_ProtocolLib = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_client();
	require_npm_smithy.init_schema();
	ProtocolLib = class {
		queryCompat;
		errorRegistry;
		constructor(queryCompat = false) {
			this.queryCompat = queryCompat;
		}
		resolveRestContentType(defaultContentType, inputSchema) {
			const members = inputSchema.getMemberSchemas();
			const httpPayloadMember = Object.values(members).find((m) => {
				return !!m.getMergedTraits().httpPayload;
			});
			if (httpPayloadMember) {
				const mediaType = httpPayloadMember.getMergedTraits().mediaType;
				if (mediaType) return mediaType;
				else if (httpPayloadMember.isStringSchema()) return "text/plain";
				else if (httpPayloadMember.isBlobSchema()) return "application/octet-stream";
				else return defaultContentType;
			} else if (!inputSchema.isUnitSchema()) {
				if (Object.values(members).find((m) => {
					const { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
					return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && httpPrefixHeaders === void 0;
				})) return defaultContentType;
			}
		}
		async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
			let errorName = errorIdentifier;
			if (errorIdentifier.includes("#")) [, errorName] = errorIdentifier.split("#");
			const errorMetadata = {
				$metadata: metadata,
				$fault: response.statusCode < 500 ? "client" : "server"
			};
			if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
			try {
				return {
					errorSchema: getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier),
					errorMetadata
				};
			} catch (e) {
				dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
				const synthetic = this.errorRegistry;
				const baseExceptionSchema = synthetic.getBaseException();
				if (baseExceptionSchema) {
					const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
					throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
				}
				const d = dataObject;
				const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
				throw this.decorateServiceException(Object.assign(new Error(message), { name: errorName }, errorMetadata), dataObject);
			}
		}
		compose(composite, errorIdentifier, defaultNamespace) {
			let namespace = defaultNamespace;
			if (errorIdentifier.includes("#")) [namespace] = errorIdentifier.split("#");
			const staticRegistry = require_npm_smithy.TypeRegistry.for(namespace);
			const defaultSyntheticRegistry = require_npm_smithy.TypeRegistry.for("smithy.ts.sdk.synthetic." + defaultNamespace);
			composite.copyFrom(staticRegistry);
			composite.copyFrom(defaultSyntheticRegistry);
			this.errorRegistry = composite;
		}
		decorateServiceException(exception, additions = {}) {
			if (this.queryCompat) {
				const msg = exception.Message ?? additions.Message;
				const error = require_npm_smithy.decorateServiceException(exception, additions);
				if (msg) error.message = msg;
				const errorObj = error.Error ?? {};
				errorObj.Type = error.Error?.Type;
				errorObj.Code = error.Error?.Code;
				errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
				error.Error = errorObj;
				const reqId = error.$metadata.requestId;
				if (reqId) error.RequestId = reqId;
				return error;
			}
			return require_npm_smithy.decorateServiceException(exception, additions);
		}
		setQueryCompatError(output, response) {
			const queryErrorHeader = response.headers?.["x-amzn-query-error"];
			if (output !== void 0 && queryErrorHeader != null) {
				const [Code, Type] = queryErrorHeader.split(";");
				const keys = Object.keys(output);
				const Error = {
					Code,
					Type
				};
				output.Code = Code;
				output.Type = Type;
				for (let i = 0; i < keys.length; i++) {
					const k = keys[i];
					Error[k === "message" ? "Message" : k] = output[k];
				}
				delete Error.__type;
				output.Error = Error;
			}
		}
		queryCompatOutput(queryCompatErrorData, errorData) {
			if (queryCompatErrorData.Error) errorData.Error = queryCompatErrorData.Error;
			if (queryCompatErrorData.Type) errorData.Type = queryCompatErrorData.Type;
			if (queryCompatErrorData.Code) errorData.Code = queryCompatErrorData.Code;
		}
		findQueryCompatibleError(registry, errorName) {
			try {
				return registry.getSchema(errorName);
			} catch (e) {
				return registry.find((schema) => require_npm_smithy.NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
			}
		}
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/cbor/AwsSmithyRpcV2CborProtocol.js
var AwsSmithyRpcV2CborProtocol;
var init_AwsSmithyRpcV2CborProtocol = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_cbor();
	require_npm_smithy.init_schema();
	init_ProtocolLib();
	AwsSmithyRpcV2CborProtocol = class extends require_npm_smithy.SmithyRpcV2CborProtocol {
		awsQueryCompatible;
		mixin;
		constructor({ defaultNamespace, errorTypeRegistries, awsQueryCompatible }) {
			super({
				defaultNamespace,
				errorTypeRegistries
			});
			this.awsQueryCompatible = !!awsQueryCompatible;
			this.mixin = new ProtocolLib(this.awsQueryCompatible);
		}
		async serializeRequest(operationSchema, input, context) {
			const request = await super.serializeRequest(operationSchema, input, context);
			if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
			return request;
		}
		async handleError(operationSchema, context, response, dataObject, metadata) {
			if (this.awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
			const errorName = (() => {
				const compatHeader = response.headers["x-amzn-query-error"];
				if (compatHeader && this.awsQueryCompatible) return compatHeader.split(";")[0];
				return require_npm_smithy.loadSmithyRpcV2CborErrorCode(response, dataObject) ?? "Unknown";
			})();
			this.mixin.compose(this.compositeErrorRegistry, errorName, this.options.defaultNamespace);
			const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorName, this.options.defaultNamespace, response, dataObject, metadata, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
			const ns = require_npm_smithy.NormalizedSchema.of(errorSchema);
			const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
			const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
			const output = {};
			for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = this.deserializer.readValue(member, dataObject[name]);
			if (this.awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
			throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
				$fault: ns.getMergedTraits().error,
				message
			}, output), dataObject);
		}
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js
var AwsJsonRpcProtocol;
var init_AwsJsonRpcProtocol = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_protocols();
	require_npm_smithy.init_schema();
	init_ProtocolLib();
	AwsJsonRpcProtocol = class extends require_npm_smithy.RpcProtocol {
		serializer;
		deserializer;
		serviceTarget;
		codec;
		mixin;
		awsQueryCompatible;
		constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
			super({
				defaultNamespace,
				errorTypeRegistries
			});
			this.serviceTarget = serviceTarget;
			this.codec = jsonCodec ?? new require_npm_smithy.JsonCodec2({
				timestampFormat: {
					useTrait: true,
					default: 7
				},
				jsonName: false
			});
			this.serializer = this.codec.createSerializer();
			this.deserializer = this.codec.createDeserializer();
			this.awsQueryCompatible = !!awsQueryCompatible;
			this.mixin = new ProtocolLib(this.awsQueryCompatible);
		}
		async serializeRequest(operationSchema, input, context) {
			const request = await super.serializeRequest(operationSchema, input, context);
			if (!request.path.endsWith("/")) request.path += "/";
			request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
			request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
			if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
			if (require_npm_smithy.deref(operationSchema.input) === "unit" || !request.body) request.body = "{}";
			return request;
		}
		getPayloadCodec() {
			return this.codec;
		}
		async handleError(operationSchema, context, response, dataObject, metadata) {
			const { awsQueryCompatible } = this;
			if (awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
			const errorIdentifier = require_npm_smithy.loadJsonRpcErrorCode(response, dataObject, awsQueryCompatible) ?? "Unknown";
			this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
			const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
			const ns = require_npm_smithy.NormalizedSchema.of(errorSchema);
			const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
			const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
			const output = {};
			const errorDeserializer = this.codec.createDeserializer();
			for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = errorDeserializer.readObject(member, dataObject[name]);
			if (awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
			throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
				$fault: ns.getMergedTraits().error,
				message
			}, output), dataObject);
		}
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_0Protocol.js
var AwsJson1_0Protocol;
var init_AwsJson1_0Protocol = require_rolldown_runtime.__esmMin((() => {
	init_AwsJsonRpcProtocol();
	AwsJson1_0Protocol = class extends AwsJsonRpcProtocol {
		constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
			super({
				defaultNamespace,
				errorTypeRegistries,
				serviceTarget,
				awsQueryCompatible,
				jsonCodec
			});
		}
		getShapeId() {
			return "aws.protocols#awsJson1_0";
		}
		getJsonRpcVersion() {
			return "1.0";
		}
		getDefaultContentType() {
			return "application/x-amz-json-1.0";
		}
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js
var AwsJson1_1Protocol;
var init_AwsJson1_1Protocol = require_rolldown_runtime.__esmMin((() => {
	init_AwsJsonRpcProtocol();
	AwsJson1_1Protocol = class extends AwsJsonRpcProtocol {
		constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
			super({
				defaultNamespace,
				errorTypeRegistries,
				serviceTarget,
				awsQueryCompatible,
				jsonCodec
			});
		}
		getShapeId() {
			return "aws.protocols#awsJson1_1";
		}
		getJsonRpcVersion() {
			return "1.1";
		}
		getDefaultContentType() {
			return "application/x-amz-json-1.1";
		}
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js
var AwsRestJsonProtocol;
var init_AwsRestJsonProtocol = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_protocols();
	require_npm_smithy.init_schema();
	init_ProtocolLib();
	AwsRestJsonProtocol = class extends require_npm_smithy.HttpBindingProtocol {
		serializer;
		deserializer;
		codec;
		mixin = new ProtocolLib();
		constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }) {
			super({
				defaultNamespace,
				errorTypeRegistries
			});
			const settings = {
				timestampFormat: {
					useTrait: true,
					default: 7
				},
				httpBindings: true,
				jsonName: true
			};
			this.codec = jsonCodec ?? new require_npm_smithy.JsonCodec2(settings);
			this.serializer = new require_npm_smithy.HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings);
			this.deserializer = new require_npm_smithy.HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
		}
		getShapeId() {
			return "aws.protocols#restJson1";
		}
		getPayloadCodec() {
			return this.codec;
		}
		setSerdeContext(serdeContext) {
			this.codec.setSerdeContext(serdeContext);
			super.setSerdeContext(serdeContext);
		}
		async serializeRequest(operationSchema, input, context) {
			const request = await super.serializeRequest(operationSchema, input, context);
			const inputSchema = require_npm_smithy.NormalizedSchema.of(operationSchema.input);
			if (!request.headers["content-type"]) {
				const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
				if (contentType) request.headers["content-type"] = contentType;
			}
			if (request.body == null && request.headers["content-type"] === this.getDefaultContentType()) request.body = "{}";
			return request;
		}
		async deserializeResponse(operationSchema, context, response) {
			const output = await super.deserializeResponse(operationSchema, context, response);
			const outputSchema = require_npm_smithy.NormalizedSchema.of(operationSchema.output);
			for (const [name, member] of outputSchema.structIterator()) if (member.getMemberTraits().httpPayload && !(name in output)) output[name] = null;
			return output;
		}
		async handleError(operationSchema, context, response, dataObject, metadata) {
			const errorIdentifier = require_npm_smithy.loadRestJsonErrorCode(response, dataObject) ?? "Unknown";
			this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
			const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
			const ns = require_npm_smithy.NormalizedSchema.of(errorSchema);
			const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
			const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
			await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
			const output = {};
			const errorDeserializer = this.codec.createDeserializer();
			for (const [name, member] of ns.structIterator()) {
				const target = member.getMergedTraits().jsonName ?? name;
				output[name] = errorDeserializer.readObject(member, dataObject[target]);
			}
			throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
				$fault: ns.getMergedTraits().error,
				message
			}, output), dataObject);
		}
		getDefaultContentType() {
			return "application/json";
		}
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsSmithyRpcV2JsonProtocol.js
var AwsSmithyRpcV2JsonProtocol;
var init_AwsSmithyRpcV2JsonProtocol = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_protocols();
	require_npm_smithy.init_schema();
	init_ProtocolLib();
	AwsSmithyRpcV2JsonProtocol = class extends require_npm_smithy.SmithyRpcV2JsonProtocol {
		awsQueryCompatible;
		mixin;
		constructor({ defaultNamespace, errorTypeRegistries, awsQueryCompatible }) {
			super({
				defaultNamespace,
				errorTypeRegistries
			});
			this.awsQueryCompatible = !!awsQueryCompatible;
			this.mixin = new ProtocolLib(this.awsQueryCompatible);
		}
		async serializeRequest(operationSchema, input, context) {
			const request = await super.serializeRequest(operationSchema, input, context);
			if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
			return request;
		}
		async handleError(operationSchema, context, response, dataObject, metadata) {
			if (this.awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
			const errorName = (() => {
				const compatHeader = response.headers["x-amzn-query-error"];
				if (compatHeader && this.awsQueryCompatible) return compatHeader.split(";")[0];
				return require_npm_smithy.loadSmithyRpcV2JsonErrorCode(response, dataObject) ?? "Unknown";
			})();
			this.mixin.compose(this.compositeErrorRegistry, errorName, this.options.defaultNamespace);
			const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorName, this.options.defaultNamespace, response, dataObject, metadata, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
			const ns = require_npm_smithy.NormalizedSchema.of(errorSchema);
			const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
			const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
			const output = {};
			const errorDeserializer = this.getPayloadCodec().createDeserializer();
			for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = errorDeserializer.readObject(member, dataObject[name]);
			if (this.awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
			throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
				$fault: ns.getMergedTraits().error,
				message
			}, output), dataObject);
		}
	};
}));

// node_modules/@aws-sdk/xml-builder/dist-cjs/index.js
var require_dist_cjs$11 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const ATTR_ESCAPE_RE = /[&<>"]/g;
	const ATTR_ESCAPE_MAP = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;"
	};
	function escapeAttribute(value) {
		return value.replace(ATTR_ESCAPE_RE, (ch) => ATTR_ESCAPE_MAP[ch]);
	}
	const ELEMENT_ESCAPE_RE = /[&"'<>\r\n\u0085\u2028]/g;
	const ELEMENT_ESCAPE_MAP = {
		"&": "&amp;",
		"\"": "&quot;",
		"'": "&apos;",
		"<": "&lt;",
		">": "&gt;",
		"\r": "&#x0D;",
		"\n": "&#x0A;",
		"": "&#x85;",
		"\u2028": "&#x2028;"
	};
	function escapeElement(value) {
		return value.replace(ELEMENT_ESCAPE_RE, (ch) => ELEMENT_ESCAPE_MAP[ch]);
	}
	var XmlText = class {
		value;
		constructor(value) {
			this.value = value;
		}
		toString() {
			return escapeElement("" + this.value);
		}
	};
	var XmlNode = class XmlNode {
		name;
		children;
		attributes = {};
		static of(name, childText, withName) {
			const node = new XmlNode(name);
			if (childText !== void 0) node.addChildNode(new XmlText(childText));
			if (withName !== void 0) node.withName(withName);
			return node;
		}
		constructor(name, children = []) {
			this.name = name;
			this.children = children;
		}
		withName(name) {
			this.name = name;
			return this;
		}
		addAttribute(name, value) {
			this.attributes[name] = value;
			return this;
		}
		addChildNode(child) {
			this.children.push(child);
			return this;
		}
		removeAttribute(name) {
			delete this.attributes[name];
			return this;
		}
		n(name) {
			this.name = name;
			return this;
		}
		c(child) {
			this.children.push(child);
			return this;
		}
		a(name, value) {
			if (value != null) this.attributes[name] = value;
			return this;
		}
		cc(input, field, withName = field) {
			if (input[field] != null) {
				const node = XmlNode.of(field, input[field]).withName(withName);
				this.c(node);
			}
		}
		l(input, listName, memberName, valueProvider) {
			if (input[listName] != null) valueProvider().map((node) => {
				node.withName(memberName);
				this.c(node);
			});
		}
		lc(input, listName, memberName, valueProvider) {
			if (input[listName] != null) {
				const nodes = valueProvider();
				const containerNode = new XmlNode(memberName);
				nodes.map((node) => {
					containerNode.c(node);
				});
				this.c(containerNode);
			}
		}
		toString() {
			const hasChildren = Boolean(this.children.length);
			let xmlText = `<${this.name}`;
			const attributes = this.attributes;
			for (const attributeName of Object.keys(attributes)) {
				const attribute = attributes[attributeName];
				if (attribute != null) xmlText += ` ${attributeName}="${escapeAttribute("" + attribute)}"`;
			}
			return xmlText += !hasChildren ? "/>" : `>${this.children.map((c) => c.toString()).join("")}</${this.name}>`;
		}
	};
	function writeKey(obj) {
		Object.defineProperty(obj, "__proto__", {
			value: void 0,
			writable: true,
			enumerable: true,
			configurable: true
		});
	}
	function parseXML(xml) {
		return new AwsXmlParser(xml).parse();
	}
	var AwsXmlParser = class AwsXmlParser {
		x;
		i = 0;
		z;
		constructor(x) {
			this.x = x;
			this.x = x.replace(/\r\n?/g, "\n");
			this.z = this.x.length;
		}
		parse() {
			const p = this;
			const { z } = p;
			while (p.i < z) {
				p.trim();
				if (p.i >= z) break;
				if (p.isNext("<?")) {
					p.readTo("?>");
					p.trim();
				} else if (p.isNext("<!--")) {
					p.readTo("-->");
					p.trim();
				} else if (p.isNext("<!DOCTYPE", false)) {
					p.skipDoctype();
					p.trim();
				} else if (p.x[p.i] === "<") {
					const root = p.parseTag();
					return { [root.tag]: root.value };
				} else throw new Error("@aws-sdk XML parse error: unexpected content.");
			}
			throw new Error("@aws-sdk XML parse error: no root element.");
		}
		isNext(s, caseSensitive = true) {
			const p = this;
			if (caseSensitive) return p.x.startsWith(s, p.i);
			return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
		}
		readTo(stop) {
			const p = this;
			const _i = p.x.indexOf(stop, p.i);
			if (_i === -1) throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
			const result = p.x.slice(p.i, _i);
			p.i = _i + stop.length;
			return result;
		}
		trim() {
			const p = this;
			while (p.i < p.z && " 	\r\n".includes(p.x[p.i])) ++p.i;
		}
		readAttrValue() {
			const p = this;
			const quote = p.x[p.i];
			++p.i;
			let value = "";
			while (p.i < p.z && p.x[p.i] !== quote) value += p.x[p.i++];
			++p.i;
			return p.decodeEntities(value);
		}
		parseTag() {
			const p = this;
			++p.i;
			let tag = "";
			while (p.i < p.z && !" 	\r\n>/".includes(p.x[p.i])) tag += p.x[p.i++];
			let hasAttrs = false;
			const attrs = {};
			while (p.i < p.z) {
				p.trim();
				if (">/".includes(p.x[p.i])) break;
				let name = "";
				while (p.i < p.z && !"= 	\r\n>/?".includes(p.x[p.i])) name += p.x[p.i++];
				p.trim();
				if (p.x[p.i] !== "=") break;
				++p.i;
				p.trim();
				if (name === "__proto__") writeKey(attrs);
				attrs[name] = p.readAttrValue();
				hasAttrs = true;
			}
			if (p.i >= p.z) throw new Error("@aws-sdk XML parse error: unexpected end of input.");
			if (p.x[p.i] === "/") {
				++p.i;
				if (p.i >= p.z || p.x[p.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
				++p.i;
				return {
					tag,
					value: hasAttrs ? attrs : ""
				};
			}
			if (p.x[p.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
			++p.i;
			const textParts = [];
			const childTags = [];
			let hasElementChild = false;
			while (p.i < p.z) {
				if (p.isNext("</")) break;
				if (p.x[p.i] === "<") {
					if (p.isNext("<!--")) p.readTo("-->");
					else if (p.isNext("<![CDATA[")) {
						p.i += 9;
						textParts.push(p.readTo("]]>"));
					} else if (p.isNext("<?")) p.readTo("?>");
					else {
						hasElementChild = true;
						childTags.push(p.parseTag());
					}
				} else {
					let text = "";
					while (p.i < p.z && p.x[p.i] !== "<") text += p.x[p.i++];
					textParts.push(p.decodeEntities(text));
				}
			}
			if (!p.isNext("</")) throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
			p.i += 2;
			const closeTag = p.readTo(">").trim();
			if (closeTag !== tag) throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
			if (!hasAttrs && textParts.length === 0 && !hasElementChild) return {
				tag,
				value: ""
			};
			if (!hasAttrs && !hasElementChild) {
				const text = textParts.length === 1 ? textParts[0] : textParts.join("");
				if (text.trim() === "" && text.includes("\n")) return {
					tag,
					value: ""
				};
				return {
					tag,
					value: text
				};
			}
			const obj = {};
			for (const text of textParts) {
				if (text.trim() === "" && text.includes("\n")) continue;
				obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
			}
			for (const child of childTags) {
				if (child.tag === "__proto__") writeKey(obj);
				if (child.tag in obj) {
					if (Array.isArray(obj[child.tag])) obj[child.tag].push(child.value);
					else obj[child.tag] = [obj[child.tag], child.value];
				} else obj[child.tag] = child.value;
			}
			for (const [k, v] of Object.entries(attrs)) {
				if (k === "__proto__") writeKey(obj);
				obj[k] = v;
			}
			return {
				tag,
				value: obj
			};
		}
		static ENTITIES = {
			amp: "&",
			lt: "<",
			gt: ">",
			quot: "\"",
			apos: "'"
		};
		skipDoctype() {
			const p = this;
			p.i += 9;
			let depth = 0;
			while (p.i < p.z) {
				const c = p.x[p.i];
				if (c === "[") ++depth;
				else if (c === "]") --depth;
				else if (c === ">" && depth === 0) {
					++p.i;
					return;
				}
				++p.i;
			}
			throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
		}
		decodeEntities(s) {
			return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
				if (hex) return String.fromCharCode(parseInt(hex, 16));
				if (dec) return String.fromCharCode(parseInt(dec, 10));
				return AwsXmlParser.ENTITIES[named] ?? "";
			});
		}
	};
	exports.XmlNode = XmlNode;
	exports.XmlText = XmlText;
	exports.parseXML = parseXML;
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig;
var init_ConfigurableSerdeContext = require_rolldown_runtime.__esmMin((() => {
	SerdeContextConfig = class {
		serdeContext;
		setSerdeContext(serdeContext) {
			this.serdeContext = serdeContext;
		}
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde;
var init_UnionSerde = require_rolldown_runtime.__esmMin((() => {
	UnionSerde = class {
		from;
		to;
		keys;
		constructor(from, to) {
			this.from = from;
			this.to = to;
			const keys = Object.keys(this.from);
			const set = new Set(keys);
			set.delete("__type");
			this.keys = set;
		}
		mark(key) {
			this.keys.delete(key);
		}
		hasUnknown() {
			return this.keys.size === 1 && Object.keys(this.to).length === 0;
		}
		writeUnknown() {
			if (this.hasUnknown()) {
				const k = this.keys.values().next().value;
				const v = this.from[k];
				this.to.$unknown = [k, v];
			}
		}
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/writeKey.js
function writeKey(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
var init_writeKey = require_rolldown_runtime.__esmMin((() => {}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js
var import_dist_cjs$8, XmlShapeDeserializer;
var init_XmlShapeDeserializer = require_rolldown_runtime.__esmMin((() => {
	import_dist_cjs$8 = require_dist_cjs$11();
	require_npm_smithy.init_client();
	require_npm_smithy.init_protocols();
	require_npm_smithy.init_schema();
	require_npm_smithy.init_serde();
	init_ConfigurableSerdeContext();
	init_UnionSerde();
	/* @__PURE__ */ init_writeKey();
	XmlShapeDeserializer = class extends SerdeContextConfig {
		settings;
		stringDeserializer;
		constructor(settings) {
			super();
			this.settings = settings;
			this.stringDeserializer = new require_npm_smithy.FromStringShapeDeserializer(settings);
		}
		setSerdeContext(serdeContext) {
			this.serdeContext = serdeContext;
			this.stringDeserializer.setSerdeContext(serdeContext);
		}
		read(schema, bytes, key) {
			const ns = require_npm_smithy.NormalizedSchema.of(schema);
			const memberSchemas = ns.getMemberSchemas();
			if (ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(memberSchemas).find((memberNs) => {
				return !!memberNs.getMemberTraits().eventPayload;
			})) {
				const output = {};
				const memberName = Object.keys(memberSchemas)[0];
				if (memberSchemas[memberName].isBlobSchema()) output[memberName] = bytes;
				else output[memberName] = this.read(memberSchemas[memberName], bytes);
				return output;
			}
			const xmlString = (this.serdeContext?.utf8Encoder ?? require_npm_smithy.toUtf8)(bytes);
			const parsedObject = this.parseXml(xmlString);
			return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
		}
		readSchema(_schema, value) {
			const ns = require_npm_smithy.NormalizedSchema.of(_schema);
			if (ns.isUnitSchema()) return;
			const traits = ns.getMergedTraits();
			if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [value]);
			if (value == null) return value;
			if (typeof value === "object") {
				const flat = !!traits.xmlFlattened;
				if (ns.isListSchema()) {
					const listValue = ns.getValueSchema();
					const buffer = [];
					const sourceKey = listValue.getMergedTraits().xmlName ?? "member";
					const source = flat ? value : (value[0] ?? value)[sourceKey];
					if (source == null) return buffer;
					const sourceArray = Array.isArray(source) ? source : [source];
					for (const v of sourceArray) buffer.push(this.readSchema(listValue, v));
					return buffer;
				}
				const buffer = {};
				if (ns.isMapSchema()) {
					const keyNs = ns.getKeySchema();
					const memberNs = ns.getValueSchema();
					let entries;
					if (flat) entries = Array.isArray(value) ? value : [value];
					else entries = Array.isArray(value.entry) ? value.entry : [value.entry];
					const keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
					const valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
					for (const entry of entries) {
						const key = entry[keyProperty];
						const value = entry[valueProperty];
						if (key === "__proto__") writeKey(buffer);
						buffer[key] = this.readSchema(memberNs, value);
					}
					return buffer;
				}
				if (ns.isStructSchema()) {
					const union = ns.isUnionSchema();
					let unionSerde;
					if (union) unionSerde = new UnionSerde(value, buffer);
					for (const [memberName, memberSchema] of ns.structIterator()) {
						const memberTraits = memberSchema.getMergedTraits();
						const xmlObjectKey = !memberTraits.httpPayload ? memberSchema.getMemberTraits().xmlName ?? memberName : memberTraits.xmlName ?? memberSchema.getName();
						if (union) unionSerde.mark(xmlObjectKey);
						if (value[xmlObjectKey] != null) buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]);
					}
					if (union) unionSerde.writeUnknown();
					return buffer;
				}
				if (ns.isDocumentSchema()) return value;
				throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
			}
			if (ns.isListSchema()) return [];
			if (ns.isMapSchema() || ns.isStructSchema()) return {};
			return this.stringDeserializer.read(ns, value);
		}
		parseXml(xml) {
			if (xml.length) {
				let parsedObj;
				try {
					parsedObj = (0, import_dist_cjs$8.parseXML)(xml);
				} catch (e) {
					if (e && typeof e === "object") Object.defineProperty(e, "$responseBodyText", { value: xml });
					throw e;
				}
				const textNodeName = "#text";
				const key = Object.keys(parsedObj)[0];
				const parsedObjToReturn = parsedObj[key];
				if (parsedObjToReturn[textNodeName]) {
					parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
					delete parsedObjToReturn[textNodeName];
				}
				return require_npm_smithy.getValueFromTextNode(parsedObjToReturn);
			}
			return {};
		}
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/QueryShapeSerializer.js
var QueryShapeSerializer;
var init_QueryShapeSerializer = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_protocols();
	require_npm_smithy.init_schema();
	require_npm_smithy.init_serde();
	init_ConfigurableSerdeContext();
	QueryShapeSerializer = class extends SerdeContextConfig {
		settings;
		buffer;
		constructor(settings) {
			super();
			this.settings = settings;
		}
		write(schema, value, prefix = "") {
			if (this.buffer === void 0) this.buffer = "";
			const ns = require_npm_smithy.NormalizedSchema.of(schema);
			if (prefix && !prefix.endsWith(".")) prefix += ".";
			if (ns.isBlobSchema()) {
				if (typeof value === "string" || value instanceof Uint8Array) {
					this.writeKey(prefix);
					this.writeValue((this.serdeContext?.base64Encoder ?? require_npm_smithy.toBase64)(value));
				}
			} else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
				if (value != null) {
					this.writeKey(prefix);
					this.writeValue(String(value));
				} else if (ns.isIdempotencyToken()) {
					this.writeKey(prefix);
					this.writeValue(require_npm_smithy.generateIdempotencyToken());
				}
			} else if (ns.isBigIntegerSchema()) {
				if (value != null) {
					this.writeKey(prefix);
					this.writeValue(String(value));
				}
			} else if (ns.isBigDecimalSchema()) {
				if (value != null) {
					this.writeKey(prefix);
					this.writeValue(value instanceof require_npm_smithy.NumericValue ? value.string : String(value));
				}
			} else if (ns.isTimestampSchema()) {
				if (value instanceof Date) {
					this.writeKey(prefix);
					switch (require_npm_smithy.determineTimestampFormat(ns, this.settings)) {
						case 5:
							this.writeValue(value.toISOString().replace(".000Z", "Z"));
							break;
						case 6:
							this.writeValue(require_npm_smithy.dateToUtcString(value));
							break;
						case 7: this.writeValue(String(value.getTime() / 1e3));
					}
				}
			} else if (ns.isDocumentSchema()) {
				if (Array.isArray(value)) this.write(79, value, prefix);
				else if (value instanceof Date) this.write(4, value, prefix);
				else if (value instanceof Uint8Array) this.write(21, value, prefix);
				else if (value && typeof value === "object") this.write(143, value, prefix);
				else {
					this.writeKey(prefix);
					this.writeValue(String(value));
				}
			} else if (ns.isListSchema()) {
				if (Array.isArray(value)) {
					if (value.length === 0) {
						if (this.settings.serializeEmptyLists) {
							this.writeKey(prefix);
							this.writeValue("");
						}
					} else {
						const member = ns.getValueSchema();
						const flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
						let i = 1;
						for (const item of value) {
							if (item == null) continue;
							const traits = member.getMergedTraits();
							const suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
							const key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
							this.write(member, item, key);
							++i;
						}
					}
				}
			} else if (ns.isMapSchema()) {
				if (value && typeof value === "object") {
					const keySchema = ns.getKeySchema();
					const memberSchema = ns.getValueSchema();
					const flat = ns.getMergedTraits().xmlFlattened;
					let i = 1;
					for (const k in value) {
						const v = value[k];
						if (v == null) continue;
						const keyTraits = keySchema.getMergedTraits();
						const keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
						const key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
						const valTraits = memberSchema.getMergedTraits();
						const valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
						const valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
						this.write(keySchema, k, key);
						this.write(memberSchema, v, valueKey);
						++i;
					}
				}
			} else if (ns.isStructSchema()) {
				if (value && typeof value === "object") {
					let didWriteMember = false;
					for (const [memberName, member] of ns.structIterator()) {
						if (value[memberName] == null && !member.isIdempotencyToken()) continue;
						const traits = member.getMergedTraits();
						const suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
						const key = `${prefix}${suffix}`;
						this.write(member, value[memberName], key);
						didWriteMember = true;
					}
					if (!didWriteMember && ns.isUnionSchema()) {
						const { $unknown } = value;
						if (Array.isArray($unknown)) {
							const [k, v] = $unknown;
							const key = `${prefix}${k}`;
							this.write(15, v, key);
						}
					}
				}
			} else if (ns.isUnitSchema()) {} else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
		}
		flush() {
			if (this.buffer === void 0) throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
			const str = this.buffer;
			delete this.buffer;
			return str;
		}
		getKey(memberName, xmlName, ec2QueryName, keySource) {
			const { ec2, capitalizeKeys } = this.settings;
			if (ec2 && ec2QueryName) return ec2QueryName;
			const key = xmlName ?? memberName;
			if (capitalizeKeys && keySource === "struct") return key[0].toUpperCase() + key.slice(1);
			return key;
		}
		writeKey(key) {
			if (key.endsWith(".")) key = key.slice(0, key.length - 1);
			this.buffer += `&${require_npm_smithy.extendedEncodeURIComponent(key)}=`;
		}
		writeValue(value) {
			this.buffer += require_npm_smithy.extendedEncodeURIComponent(value);
		}
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js
var AwsQueryProtocol;
var init_AwsQueryProtocol = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_protocols();
	require_npm_smithy.init_schema();
	init_ProtocolLib();
	init_XmlShapeDeserializer();
	init_QueryShapeSerializer();
	AwsQueryProtocol = class extends require_npm_smithy.RpcProtocol {
		options;
		serializer;
		deserializer;
		mixin = new ProtocolLib();
		constructor(options) {
			super({
				defaultNamespace: options.defaultNamespace,
				errorTypeRegistries: options.errorTypeRegistries
			});
			this.options = options;
			const settings = {
				timestampFormat: {
					useTrait: true,
					default: 5
				},
				httpBindings: false,
				xmlNamespace: options.xmlNamespace,
				serviceNamespace: options.defaultNamespace,
				serializeEmptyLists: true
			};
			this.serializer = new QueryShapeSerializer(settings);
			this.deserializer = new XmlShapeDeserializer(settings);
		}
		getShapeId() {
			return "aws.protocols#awsQuery";
		}
		setSerdeContext(serdeContext) {
			this.serializer.setSerdeContext(serdeContext);
			this.deserializer.setSerdeContext(serdeContext);
		}
		getPayloadCodec() {
			throw new Error("AWSQuery protocol has no payload codec.");
		}
		async serializeRequest(operationSchema, input, context) {
			const request = await super.serializeRequest(operationSchema, input, context);
			if (!request.path.endsWith("/")) request.path += "/";
			request.headers["content-type"] = "application/x-www-form-urlencoded";
			if (require_npm_smithy.deref(operationSchema.input) === "unit" || !request.body) request.body = "";
			request.body = `Action=${operationSchema.name.split("#")[1] ?? operationSchema.name}&Version=${this.options.version}` + request.body;
			if (request.body.endsWith("&")) request.body = request.body.slice(-1);
			return request;
		}
		async deserializeResponse(operationSchema, context, response) {
			const deserializer = this.deserializer;
			const ns = require_npm_smithy.NormalizedSchema.of(operationSchema.output);
			const dataObject = {};
			if (response.statusCode >= 300) {
				const bytes = await require_npm_smithy.collectBody(response.body, context);
				if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
				await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			}
			for (const header in response.headers) {
				const value = response.headers[header];
				delete response.headers[header];
				response.headers[header.toLowerCase()] = value;
			}
			const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
			const awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
			const bytes = await require_npm_smithy.collectBody(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
			dataObject.$metadata = this.deserializeMetadata(response);
			return dataObject;
		}
		useNestedResult() {
			return true;
		}
		async handleError(operationSchema, context, response, dataObject, metadata) {
			const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
			this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
			const errorData = this.loadQueryError(dataObject) ?? {};
			const message = this.loadQueryErrorMessage(dataObject);
			errorData.message = message;
			errorData.Error = {
				Type: errorData.Type,
				Code: errorData.Code,
				Message: message
			};
			const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
			const ns = require_npm_smithy.NormalizedSchema.of(errorSchema);
			const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
			const output = {
				Type: errorData.Error.Type,
				Code: errorData.Error.Code,
				Error: errorData.Error
			};
			for (const [name, member] of ns.structIterator()) {
				const target = member.getMergedTraits().xmlName ?? name;
				const value = errorData[target] ?? dataObject[target];
				output[name] = this.deserializer.readSchema(member, value);
			}
			throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
				$fault: ns.getMergedTraits().error,
				message
			}, output), dataObject);
		}
		loadQueryErrorCode(output, data) {
			const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
			if (code !== void 0) return code;
			if (output.statusCode == 404) return "NotFound";
		}
		loadQueryError(data) {
			return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
		}
		loadQueryErrorMessage(data) {
			const errorData = this.loadQueryError(data);
			return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
		}
		getDefaultContentType() {
			return "application/x-www-form-urlencoded";
		}
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsEc2QueryProtocol.js
var AwsEc2QueryProtocol;
var init_AwsEc2QueryProtocol = require_rolldown_runtime.__esmMin((() => {
	init_AwsQueryProtocol();
	AwsEc2QueryProtocol = class extends AwsQueryProtocol {
		options;
		constructor(options) {
			super(options);
			this.options = options;
			Object.assign(this.serializer.settings, {
				capitalizeKeys: true,
				flattenLists: true,
				serializeEmptyLists: false,
				ec2: true
			});
		}
		getShapeId() {
			return "aws.protocols#ec2Query";
		}
		useNestedResult() {
			return false;
		}
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/common.js
var collectBodyString;
var init_common = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_protocols();
	require_npm_smithy.init_serde();
	collectBodyString = (streamBody, context) => require_npm_smithy.collectBody(streamBody, context).then((body) => (context?.utf8Encoder ?? require_npm_smithy.toUtf8)(body));
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/parseXmlBody.js
var import_dist_cjs$7, parseXmlBody, parseXmlErrorBody, loadRestXmlErrorCode;
var init_parseXmlBody = require_rolldown_runtime.__esmMin((() => {
	import_dist_cjs$7 = require_dist_cjs$11();
	require_npm_smithy.init_client();
	init_common();
	parseXmlBody = (streamBody, context) => collectBodyString(streamBody, context).then((encoded) => {
		if (encoded.length) {
			let parsedObj;
			try {
				parsedObj = (0, import_dist_cjs$7.parseXML)(encoded);
			} catch (e) {
				if (e && typeof e === "object") Object.defineProperty(e, "$responseBodyText", { value: encoded });
				throw e;
			}
			const textNodeName = "#text";
			const key = Object.keys(parsedObj)[0];
			const parsedObjToReturn = parsedObj[key];
			if (parsedObjToReturn[textNodeName]) {
				parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
				delete parsedObjToReturn[textNodeName];
			}
			return require_npm_smithy.getValueFromTextNode(parsedObjToReturn);
		}
		return {};
	});
	parseXmlErrorBody = async (errorBody, context) => {
		const value = await parseXmlBody(errorBody, context);
		if (value.Error) value.Error.message = value.Error.message ?? value.Error.Message;
		return value;
	};
	loadRestXmlErrorCode = (output, data) => {
		if (data?.Error?.Code !== void 0) return data.Error.Code;
		if (data?.Code !== void 0) return data.Code;
		if (output.statusCode == 404) return "NotFound";
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeSerializer.js
var import_dist_cjs$6, XmlShapeSerializer;
var init_XmlShapeSerializer = require_rolldown_runtime.__esmMin((() => {
	import_dist_cjs$6 = require_dist_cjs$11();
	require_npm_smithy.init_protocols();
	require_npm_smithy.init_schema();
	require_npm_smithy.init_serde();
	init_ConfigurableSerdeContext();
	XmlShapeSerializer = class extends SerdeContextConfig {
		settings;
		stringBuffer;
		byteBuffer;
		buffer;
		constructor(settings) {
			super();
			this.settings = settings;
		}
		write(schema, value) {
			const ns = require_npm_smithy.NormalizedSchema.of(schema);
			if (ns.isStringSchema() && typeof value === "string") this.stringBuffer = value;
			else if (ns.isBlobSchema()) this.byteBuffer = "byteLength" in value ? value : (this.serdeContext?.base64Decoder ?? require_npm_smithy.fromBase64)(value);
			else {
				this.buffer = this.writeStruct(ns, value, void 0);
				const traits = ns.getMergedTraits();
				if (traits.httpPayload && !traits.xmlName) this.buffer.withName(ns.getName());
			}
		}
		flush() {
			if (this.byteBuffer !== void 0) {
				const bytes = this.byteBuffer;
				delete this.byteBuffer;
				return bytes;
			}
			if (this.stringBuffer !== void 0) {
				const str = this.stringBuffer;
				delete this.stringBuffer;
				return str;
			}
			const buffer = this.buffer;
			if (this.settings.xmlNamespace) {
				if (!buffer?.attributes?.["xmlns"]) buffer.addAttribute("xmlns", this.settings.xmlNamespace);
			}
			delete this.buffer;
			return buffer.toString();
		}
		writeStruct(ns, value, parentXmlns) {
			const traits = ns.getMergedTraits();
			const name = ns.isMemberSchema() && !traits.httpPayload ? ns.getMemberTraits().xmlName ?? ns.getMemberName() : traits.xmlName ?? ns.getName();
			if (!name || !ns.isStructSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${ns.getName(true)}.`);
			const structXmlNode = import_dist_cjs$6.XmlNode.of(name);
			const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
			for (const [memberName, memberSchema] of ns.structIterator()) {
				const val = value[memberName];
				if (val != null || memberSchema.isIdempotencyToken()) {
					if (memberSchema.getMergedTraits().xmlAttribute) {
						structXmlNode.addAttribute(memberSchema.getMergedTraits().xmlName ?? memberName, this.writeSimple(memberSchema, val));
						continue;
					}
					if (memberSchema.isListSchema()) this.writeList(memberSchema, val, structXmlNode, xmlns);
					else if (memberSchema.isMapSchema()) this.writeMap(memberSchema, val, structXmlNode, xmlns);
					else if (memberSchema.isStructSchema()) structXmlNode.addChildNode(this.writeStruct(memberSchema, val, xmlns));
					else {
						const memberNode = import_dist_cjs$6.XmlNode.of(memberSchema.getMergedTraits().xmlName ?? memberSchema.getMemberName());
						this.writeSimpleInto(memberSchema, val, memberNode, xmlns);
						structXmlNode.addChildNode(memberNode);
					}
				}
			}
			const { $unknown } = value;
			if ($unknown && ns.isUnionSchema() && Array.isArray($unknown) && Object.keys(value).length === 1) {
				const [k, v] = $unknown;
				const node = import_dist_cjs$6.XmlNode.of(k);
				if (typeof v !== "string") {
					if (value instanceof import_dist_cjs$6.XmlNode || value instanceof import_dist_cjs$6.XmlText) structXmlNode.addChildNode(value);
					else throw new Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");
				}
				this.writeSimpleInto(0, v, node, xmlns);
				structXmlNode.addChildNode(node);
			}
			if (xmlns) structXmlNode.addAttribute(xmlnsAttr, xmlns);
			return structXmlNode;
		}
		writeList(listMember, array, container, parentXmlns) {
			if (!listMember.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${listMember.getName(true)}`);
			const listTraits = listMember.getMergedTraits();
			const listValueSchema = listMember.getValueSchema();
			const listValueTraits = listValueSchema.getMergedTraits();
			const sparse = !!listValueTraits.sparse;
			const flat = !!listTraits.xmlFlattened;
			const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(listMember, parentXmlns);
			const writeItem = (container, value) => {
				if (listValueSchema.isListSchema()) this.writeList(listValueSchema, Array.isArray(value) ? value : [value], container, xmlns);
				else if (listValueSchema.isMapSchema()) this.writeMap(listValueSchema, value, container, xmlns);
				else if (listValueSchema.isStructSchema()) {
					const struct = this.writeStruct(listValueSchema, value, xmlns);
					container.addChildNode(struct.withName(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member"));
				} else {
					const listItemNode = import_dist_cjs$6.XmlNode.of(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member");
					this.writeSimpleInto(listValueSchema, value, listItemNode, xmlns);
					container.addChildNode(listItemNode);
				}
			};
			if (flat) {
				for (const value of array) if (sparse || value != null) writeItem(container, value);
			} else {
				const listNode = import_dist_cjs$6.XmlNode.of(listTraits.xmlName ?? listMember.getMemberName());
				if (xmlns) listNode.addAttribute(xmlnsAttr, xmlns);
				for (const value of array) if (sparse || value != null) writeItem(listNode, value);
				container.addChildNode(listNode);
			}
		}
		writeMap(mapMember, map, container, parentXmlns, containerIsMap = false) {
			if (!mapMember.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${mapMember.getName(true)}`);
			const mapTraits = mapMember.getMergedTraits();
			const mapKeySchema = mapMember.getKeySchema();
			const keyTag = mapKeySchema.getMergedTraits().xmlName ?? "key";
			const mapValueSchema = mapMember.getValueSchema();
			const mapValueTraits = mapValueSchema.getMergedTraits();
			const valueTag = mapValueTraits.xmlName ?? "value";
			const sparse = !!mapValueTraits.sparse;
			const flat = !!mapTraits.xmlFlattened;
			const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(mapMember, parentXmlns);
			const addKeyValue = (entry, key, val) => {
				const keyNode = import_dist_cjs$6.XmlNode.of(keyTag, key);
				const [keyXmlnsAttr, keyXmlns] = this.getXmlnsAttribute(mapKeySchema, xmlns);
				if (keyXmlns) keyNode.addAttribute(keyXmlnsAttr, keyXmlns);
				entry.addChildNode(keyNode);
				let valueNode = import_dist_cjs$6.XmlNode.of(valueTag);
				if (mapValueSchema.isListSchema()) this.writeList(mapValueSchema, val, valueNode, xmlns);
				else if (mapValueSchema.isMapSchema()) this.writeMap(mapValueSchema, val, valueNode, xmlns, true);
				else if (mapValueSchema.isStructSchema()) valueNode = this.writeStruct(mapValueSchema, val, xmlns);
				else this.writeSimpleInto(mapValueSchema, val, valueNode, xmlns);
				entry.addChildNode(valueNode);
			};
			if (flat) for (const key in map) {
				const val = map[key];
				if (sparse || val != null) {
					const entry = import_dist_cjs$6.XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
					addKeyValue(entry, key, val);
					container.addChildNode(entry);
				}
			}
			else {
				let mapNode;
				if (!containerIsMap) {
					mapNode = import_dist_cjs$6.XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
					if (xmlns) mapNode.addAttribute(xmlnsAttr, xmlns);
					container.addChildNode(mapNode);
				}
				for (const key in map) {
					const val = map[key];
					if (sparse || val != null) {
						const entry = import_dist_cjs$6.XmlNode.of("entry");
						addKeyValue(entry, key, val);
						(containerIsMap ? container : mapNode).addChildNode(entry);
					}
				}
			}
		}
		writeSimple(_schema, value) {
			if (null === value) throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
			const ns = require_npm_smithy.NormalizedSchema.of(_schema);
			let nodeContents = null;
			if (value && typeof value === "object") {
				if (ns.isBlobSchema()) nodeContents = (this.serdeContext?.base64Encoder ?? require_npm_smithy.toBase64)(value);
				else if (ns.isTimestampSchema() && value instanceof Date) switch (require_npm_smithy.determineTimestampFormat(ns, this.settings)) {
					case 5:
						nodeContents = value.toISOString().replace(".000Z", "Z");
						break;
					case 6:
						nodeContents = require_npm_smithy.dateToUtcString(value);
						break;
					case 7:
						nodeContents = String(value.getTime() / 1e3);
						break;
					default:
						console.warn("Missing timestamp format, using http date", value);
						nodeContents = require_npm_smithy.dateToUtcString(value);
				}
				else if (ns.isBigDecimalSchema() && value) {
					if (value instanceof require_npm_smithy.NumericValue) return value.string;
					return String(value);
				} else if (ns.isMapSchema() || ns.isListSchema()) throw new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.");
				else throw new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${ns.getName(true)}`);
			}
			if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) nodeContents = String(value);
			if (ns.isStringSchema()) {
				if (value === void 0 && ns.isIdempotencyToken()) nodeContents = require_npm_smithy.generateIdempotencyToken();
				else nodeContents = String(value);
			}
			if (nodeContents === null) throw new Error(`Unhandled schema-value pair ${ns.getName(true)}=${value}`);
			return nodeContents;
		}
		writeSimpleInto(_schema, value, into, parentXmlns) {
			const nodeContents = this.writeSimple(_schema, value);
			const ns = require_npm_smithy.NormalizedSchema.of(_schema);
			const content = new import_dist_cjs$6.XmlText(nodeContents);
			const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
			if (xmlns) into.addAttribute(xmlnsAttr, xmlns);
			into.addChildNode(content);
		}
		getXmlnsAttribute(ns, parentXmlns) {
			const [prefix, xmlns] = ns.getMergedTraits().xmlNamespace ?? [];
			if (xmlns && xmlns !== parentXmlns) return [prefix ? `xmlns:${prefix}` : "xmlns", xmlns];
			return [void 0, void 0];
		}
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlCodec.js
var XmlCodec;
var init_XmlCodec = require_rolldown_runtime.__esmMin((() => {
	init_ConfigurableSerdeContext();
	init_XmlShapeDeserializer();
	init_XmlShapeSerializer();
	XmlCodec = class extends SerdeContextConfig {
		settings;
		constructor(settings) {
			super();
			this.settings = settings;
		}
		createSerializer() {
			const serializer = new XmlShapeSerializer(this.settings);
			serializer.setSerdeContext(this.serdeContext);
			return serializer;
		}
		createDeserializer() {
			const deserializer = new XmlShapeDeserializer(this.settings);
			deserializer.setSerdeContext(this.serdeContext);
			return deserializer;
		}
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/AwsRestXmlProtocol.js
var AwsRestXmlProtocol;
var init_AwsRestXmlProtocol = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_protocols();
	require_npm_smithy.init_schema();
	init_ProtocolLib();
	init_parseXmlBody();
	init_XmlCodec();
	AwsRestXmlProtocol = class extends require_npm_smithy.HttpBindingProtocol {
		codec;
		serializer;
		deserializer;
		mixin = new ProtocolLib();
		constructor(options) {
			super(options);
			const settings = {
				timestampFormat: {
					useTrait: true,
					default: 5
				},
				httpBindings: true,
				xmlNamespace: options.xmlNamespace,
				serviceNamespace: options.defaultNamespace
			};
			this.codec = new XmlCodec(settings);
			this.serializer = new require_npm_smithy.HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings);
			this.deserializer = new require_npm_smithy.HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
		}
		getPayloadCodec() {
			return this.codec;
		}
		getShapeId() {
			return "aws.protocols#restXml";
		}
		async serializeRequest(operationSchema, input, context) {
			const request = await super.serializeRequest(operationSchema, input, context);
			const inputSchema = require_npm_smithy.NormalizedSchema.of(operationSchema.input);
			if (!request.headers["content-type"]) {
				const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
				if (contentType) request.headers["content-type"] = contentType;
			}
			if (typeof request.body === "string" && request.headers["content-type"] === this.getDefaultContentType() && !request.body.startsWith("<?xml ") && !this.hasUnstructuredPayloadBinding(inputSchema)) request.body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + request.body;
			return request;
		}
		async deserializeResponse(operationSchema, context, response) {
			return super.deserializeResponse(operationSchema, context, response);
		}
		async handleError(operationSchema, context, response, dataObject, metadata) {
			const errorIdentifier = loadRestXmlErrorCode(response, dataObject) ?? "Unknown";
			this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
			if (dataObject.Error && typeof dataObject.Error === "object") for (const key of Object.keys(dataObject.Error)) {
				dataObject[key] = dataObject.Error[key];
				if (key.toLowerCase() === "message") dataObject.message = dataObject.Error[key];
			}
			if (dataObject.RequestId && !metadata.requestId) metadata.requestId = dataObject.RequestId;
			const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
			const ns = require_npm_smithy.NormalizedSchema.of(errorSchema);
			const message = dataObject.Error?.message ?? dataObject.Error?.Message ?? dataObject.message ?? dataObject.Message ?? "UnknownError";
			const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
			await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
			const output = {};
			const errorDeserializer = this.codec.createDeserializer();
			for (const [name, member] of ns.structIterator()) {
				const target = member.getMergedTraits().xmlName ?? name;
				const value = dataObject.Error?.[target] ?? dataObject[target];
				output[name] = errorDeserializer.readSchema(member, value);
			}
			throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
				$fault: ns.getMergedTraits().error,
				message
			}, output), dataObject);
		}
		getDefaultContentType() {
			return "application/xml";
		}
		hasUnstructuredPayloadBinding(ns) {
			for (const [, member] of ns.structIterator()) if (member.getMergedTraits().httpPayload) return !(member.isStructSchema() || member.isMapSchema() || member.isListSchema());
			return false;
		}
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/awsExpectUnion.js
var awsExpectUnion;
var init_awsExpectUnion = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_serde();
	awsExpectUnion = (value) => {
		if (value == null) return;
		if (typeof value === "object" && "__type" in value) delete value.__type;
		return require_npm_smithy.expectUnion(value);
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/coercing-serializers.js
var _toStr, _toBool, _toNum;
var init_coercing_serializers = require_rolldown_runtime.__esmMin((() => {
	_toStr = (val) => {
		if (val == null) return val;
		if (typeof val === "number" || typeof val === "bigint") {
			const warning = /* @__PURE__ */ new Error(`Received number ${val} where a string was expected.`);
			warning.name = "Warning";
			console.warn(warning);
			return String(val);
		}
		if (typeof val === "boolean") {
			const warning = /* @__PURE__ */ new Error(`Received boolean ${val} where a string was expected.`);
			warning.name = "Warning";
			console.warn(warning);
			return String(val);
		}
		return val;
	};
	_toBool = (val) => {
		if (val == null) return val;
		if (typeof val === "number") {}
		if (typeof val === "string") {
			const lowercase = val.toLowerCase();
			if (val !== "" && lowercase !== "false" && lowercase !== "true") {
				const warning = /* @__PURE__ */ new Error(`Received string "${val}" where a boolean was expected.`);
				warning.name = "Warning";
				console.warn(warning);
			}
			return val !== "" && lowercase !== "false";
		}
		return val;
	};
	_toNum = (val) => {
		if (val == null) return val;
		if (typeof val === "boolean") {}
		if (typeof val === "string") {
			const num = Number(val);
			if (num.toString() !== val) {
				const warning = /* @__PURE__ */ new Error(`Received string "${val}" where a number was expected.`);
				warning.name = "Warning";
				console.warn(warning);
				return val;
			}
			return num;
		}
		return val;
	};
}));

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/index.js
var protocols_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	AwsEc2QueryProtocol: () => AwsEc2QueryProtocol,
	AwsJson1_0Protocol: () => AwsJson1_0Protocol,
	AwsJson1_1Protocol: () => AwsJson1_1Protocol,
	AwsJsonRpcProtocol: () => AwsJsonRpcProtocol,
	AwsQueryProtocol: () => AwsQueryProtocol,
	AwsRestJsonProtocol: () => AwsRestJsonProtocol,
	AwsRestXmlProtocol: () => AwsRestXmlProtocol,
	AwsSmithyRpcV2CborProtocol: () => AwsSmithyRpcV2CborProtocol,
	AwsSmithyRpcV2JsonProtocol: () => AwsSmithyRpcV2JsonProtocol,
	JsonCodec: () => require_npm_smithy.JsonCodec,
	JsonCodec2: () => require_npm_smithy.JsonCodec2,
	JsonShapeDeserializer: () => require_npm_smithy.JsonShapeDeserializer,
	JsonShapeDeserializer2: () => require_npm_smithy.JsonShapeDeserializer2,
	JsonShapeSerializer: () => require_npm_smithy.JsonShapeSerializer,
	JsonShapeSerializer2: () => require_npm_smithy.JsonShapeSerializer2,
	QueryShapeSerializer: () => QueryShapeSerializer,
	XmlCodec: () => XmlCodec,
	XmlShapeDeserializer: () => XmlShapeDeserializer,
	XmlShapeSerializer: () => XmlShapeSerializer,
	_toBool: () => _toBool,
	_toNum: () => _toNum,
	_toStr: () => _toStr,
	awsExpectUnion: () => awsExpectUnion,
	loadJsonRpcErrorCode: () => require_npm_smithy.loadJsonRpcErrorCode,
	loadRestJsonErrorCode: () => require_npm_smithy.loadRestJsonErrorCode,
	loadRestXmlErrorCode: () => loadRestXmlErrorCode,
	parseJsonBody: () => require_npm_smithy.parseJsonBody,
	parseJsonErrorBody: () => require_npm_smithy.parseJsonErrorBody,
	parseXmlBody: () => parseXmlBody,
	parseXmlErrorBody: () => parseXmlErrorBody
});
var init_protocols = require_rolldown_runtime.__esmMin((() => {
	init_AwsSmithyRpcV2CborProtocol();
	init_AwsJson1_0Protocol();
	init_AwsJson1_1Protocol();
	init_AwsJsonRpcProtocol();
	init_AwsRestJsonProtocol();
	init_AwsSmithyRpcV2JsonProtocol();
	require_npm_smithy.init_protocols();
	init_AwsEc2QueryProtocol();
	init_AwsQueryProtocol();
	init_QueryShapeSerializer();
	init_AwsRestXmlProtocol();
	init_XmlCodec();
	init_XmlShapeDeserializer();
	init_XmlShapeSerializer();
	init_parseXmlBody();
	init_awsExpectUnion();
	init_coercing_serializers();
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/bdd.js
var k$3, a$3, b$3, c$3, d$3, e$3, f$3, g$3, h$3, i$3, j$3, _data$3, root$3, nodes$3, bdd$3;
var init_bdd$3 = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_endpoints();
	k$3 = "ref";
	a$3 = -1;
	b$3 = true;
	c$3 = "isSet";
	d$3 = "PartitionResult";
	e$3 = "booleanEquals";
	f$3 = "getAttr";
	g$3 = { [k$3]: "Endpoint" };
	h$3 = { [k$3]: d$3 };
	i$3 = {};
	j$3 = [{ [k$3]: "Region" }];
	_data$3 = {
		conditions: [
			[c$3, [g$3]],
			[c$3, j$3],
			[
				"aws.partition",
				j$3,
				d$3
			],
			[e$3, [{ [k$3]: "UseFIPS" }, b$3]],
			[e$3, [{ [k$3]: "UseDualStack" }, b$3]],
			[e$3, [{
				fn: f$3,
				argv: [h$3, "supportsDualStack"]
			}, b$3]],
			[e$3, [{
				fn: f$3,
				argv: [h$3, "supportsFIPS"]
			}, b$3]],
			["stringEquals", [{
				fn: f$3,
				argv: [h$3, "name"]
			}, "aws-us-gov"]]
		],
		results: [
			[a$3],
			[a$3, "Invalid Configuration: FIPS and custom endpoint are not supported"],
			[a$3, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
			[g$3, i$3],
			["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$3],
			[a$3, "FIPS and DualStack are enabled, but this partition does not support one or both"],
			["https://oidc.{Region}.amazonaws.com", i$3],
			["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}", i$3],
			[a$3, "FIPS is enabled but this partition does not support FIPS"],
			["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}", i$3],
			[a$3, "DualStack is enabled but this partition does not support DualStack"],
			["https://oidc.{Region}.{PartitionResult#dnsSuffix}", i$3],
			[a$3, "Invalid Configuration: Missing Region"]
		]
	};
	root$3 = 2;
	nodes$3 = new Int32Array([
		-1,
		1,
		-1,
		0,
		13,
		3,
		1,
		4,
		100000012,
		2,
		5,
		100000012,
		3,
		8,
		6,
		4,
		7,
		100000011,
		5,
		100000009,
		100000010,
		4,
		11,
		9,
		6,
		10,
		100000008,
		7,
		100000006,
		100000007,
		5,
		12,
		100000005,
		6,
		100000004,
		100000005,
		3,
		100000001,
		14,
		4,
		100000002,
		100000003
	]);
	bdd$3 = require_npm_smithy.BinaryDecisionDiagram.from(nodes$3, root$3, _data$3.conditions, _data$3.results);
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/endpointResolver.js
var cache$3, defaultEndpointResolver$3;
var init_endpointResolver$3 = require_rolldown_runtime.__esmMin((() => {
	init_client();
	require_npm_smithy.init_endpoints();
	init_bdd$3();
	cache$3 = new require_npm_smithy.EndpointCache({
		size: 50,
		params: [
			"Endpoint",
			"Region",
			"UseDualStack",
			"UseFIPS"
		]
	});
	defaultEndpointResolver$3 = (endpointParams, context = {}) => {
		return cache$3.get(endpointParams, () => require_npm_smithy.decideEndpoint(bdd$3, {
			endpointParams,
			logger: context.logger
		}));
	};
	require_npm_smithy.customEndpointFunctions.aws = awsEndpointFunctions;
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/SSOOIDCServiceException.js
var SSOOIDCServiceException;
var init_SSOOIDCServiceException = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_client();
	SSOOIDCServiceException = class SSOOIDCServiceException extends require_npm_smithy.ServiceException {
		static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";
		constructor(options) {
			super(options);
			Object.setPrototypeOf(this, SSOOIDCServiceException.prototype);
		}
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/errors.js
var AccessDeniedException$1, AuthorizationPendingException, ExpiredTokenException$1, InternalServerException$1, InvalidClientException, InvalidGrantException, InvalidRequestException$1, InvalidScopeException, SlowDownException, UnauthorizedClientException, UnsupportedGrantTypeException;
var init_errors$3 = require_rolldown_runtime.__esmMin((() => {
	init_SSOOIDCServiceException();
	AccessDeniedException$1 = class AccessDeniedException$1 extends SSOOIDCServiceException {
		static shapeId = "com.amazonaws.ssooidc#AccessDeniedException";
		name = "AccessDeniedException";
		$fault = "client";
		error;
		reason;
		error_description;
		constructor(opts) {
			super({
				name: "AccessDeniedException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, AccessDeniedException$1.prototype);
			this.error = opts.error;
			this.reason = opts.reason;
			this.error_description = opts.error_description;
		}
	};
	AuthorizationPendingException = class AuthorizationPendingException extends SSOOIDCServiceException {
		static shapeId = "com.amazonaws.ssooidc#AuthorizationPendingException";
		name = "AuthorizationPendingException";
		$fault = "client";
		error;
		error_description;
		constructor(opts) {
			super({
				name: "AuthorizationPendingException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, AuthorizationPendingException.prototype);
			this.error = opts.error;
			this.error_description = opts.error_description;
		}
	};
	ExpiredTokenException$1 = class ExpiredTokenException$1 extends SSOOIDCServiceException {
		static shapeId = "com.amazonaws.ssooidc#ExpiredTokenException";
		name = "ExpiredTokenException";
		$fault = "client";
		error;
		error_description;
		constructor(opts) {
			super({
				name: "ExpiredTokenException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ExpiredTokenException$1.prototype);
			this.error = opts.error;
			this.error_description = opts.error_description;
		}
	};
	InternalServerException$1 = class InternalServerException$1 extends SSOOIDCServiceException {
		static shapeId = "com.amazonaws.ssooidc#InternalServerException";
		name = "InternalServerException";
		$fault = "server";
		error;
		error_description;
		constructor(opts) {
			super({
				name: "InternalServerException",
				$fault: "server",
				...opts
			});
			Object.setPrototypeOf(this, InternalServerException$1.prototype);
			this.error = opts.error;
			this.error_description = opts.error_description;
		}
	};
	InvalidClientException = class InvalidClientException extends SSOOIDCServiceException {
		static shapeId = "com.amazonaws.ssooidc#InvalidClientException";
		name = "InvalidClientException";
		$fault = "client";
		error;
		error_description;
		constructor(opts) {
			super({
				name: "InvalidClientException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidClientException.prototype);
			this.error = opts.error;
			this.error_description = opts.error_description;
		}
	};
	InvalidGrantException = class InvalidGrantException extends SSOOIDCServiceException {
		static shapeId = "com.amazonaws.ssooidc#InvalidGrantException";
		name = "InvalidGrantException";
		$fault = "client";
		error;
		error_description;
		constructor(opts) {
			super({
				name: "InvalidGrantException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidGrantException.prototype);
			this.error = opts.error;
			this.error_description = opts.error_description;
		}
	};
	InvalidRequestException$1 = class InvalidRequestException$1 extends SSOOIDCServiceException {
		static shapeId = "com.amazonaws.ssooidc#InvalidRequestException";
		name = "InvalidRequestException";
		$fault = "client";
		error;
		reason;
		error_description;
		constructor(opts) {
			super({
				name: "InvalidRequestException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidRequestException$1.prototype);
			this.error = opts.error;
			this.reason = opts.reason;
			this.error_description = opts.error_description;
		}
	};
	InvalidScopeException = class InvalidScopeException extends SSOOIDCServiceException {
		static shapeId = "com.amazonaws.ssooidc#InvalidScopeException";
		name = "InvalidScopeException";
		$fault = "client";
		error;
		error_description;
		constructor(opts) {
			super({
				name: "InvalidScopeException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidScopeException.prototype);
			this.error = opts.error;
			this.error_description = opts.error_description;
		}
	};
	SlowDownException = class SlowDownException extends SSOOIDCServiceException {
		static shapeId = "com.amazonaws.ssooidc#SlowDownException";
		name = "SlowDownException";
		$fault = "client";
		error;
		error_description;
		constructor(opts) {
			super({
				name: "SlowDownException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, SlowDownException.prototype);
			this.error = opts.error;
			this.error_description = opts.error_description;
		}
	};
	UnauthorizedClientException = class UnauthorizedClientException extends SSOOIDCServiceException {
		static shapeId = "com.amazonaws.ssooidc#UnauthorizedClientException";
		name = "UnauthorizedClientException";
		$fault = "client";
		error;
		error_description;
		constructor(opts) {
			super({
				name: "UnauthorizedClientException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, UnauthorizedClientException.prototype);
			this.error = opts.error;
			this.error_description = opts.error_description;
		}
	};
	UnsupportedGrantTypeException = class UnsupportedGrantTypeException extends SSOOIDCServiceException {
		static shapeId = "com.amazonaws.ssooidc#UnsupportedGrantTypeException";
		name = "UnsupportedGrantTypeException";
		$fault = "client";
		error;
		error_description;
		constructor(opts) {
			super({
				name: "UnsupportedGrantTypeException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, UnsupportedGrantTypeException.prototype);
			this.error = opts.error;
			this.error_description = opts.error_description;
		}
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/schemas/schemas_0.js
var _ADE$1, _APE, _AT$1, _CS, _CT, _CTR, _CTRr, _CV, _ETE$1, _ICE, _IGE, _IRE$1, _ISE$1, _ISEn, _IT, _RT$1, _SDE, _UCE, _UGTE, _aT$2, _c$3, _cI$1, _cS, _cV$1, _co$1, _dC, _e$3, _eI$1, _ed, _gT$1, _h$2, _hE$3, _iT$1, _r$1, _rT$1, _rU$1, _s$3, _sc, _se$1, _tT$1, n0$3, _s_registry$3, SSOOIDCServiceException$, n0_registry$3, AccessDeniedException$$1, AuthorizationPendingException$, ExpiredTokenException$$1, InternalServerException$$1, InvalidClientException$, InvalidGrantException$, InvalidRequestException$$1, InvalidScopeException$, SlowDownException$, UnauthorizedClientException$, UnsupportedGrantTypeException$, errorTypeRegistries$3, AccessToken, ClientSecret, CodeVerifier, IdToken, RefreshToken$1, CreateTokenRequest$, CreateTokenResponse$, CreateToken$;
var init_schemas_0$3 = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_schema();
	init_errors$3();
	init_SSOOIDCServiceException();
	_ADE$1 = "AccessDeniedException";
	_APE = "AuthorizationPendingException";
	_AT$1 = "AccessToken";
	_CS = "ClientSecret";
	_CT = "CreateToken";
	_CTR = "CreateTokenRequest";
	_CTRr = "CreateTokenResponse";
	_CV = "CodeVerifier";
	_ETE$1 = "ExpiredTokenException";
	_ICE = "InvalidClientException";
	_IGE = "InvalidGrantException";
	_IRE$1 = "InvalidRequestException";
	_ISE$1 = "InternalServerException";
	_ISEn = "InvalidScopeException";
	_IT = "IdToken";
	_RT$1 = "RefreshToken";
	_SDE = "SlowDownException";
	_UCE = "UnauthorizedClientException";
	_UGTE = "UnsupportedGrantTypeException";
	_aT$2 = "accessToken";
	_c$3 = "client";
	_cI$1 = "clientId";
	_cS = "clientSecret";
	_cV$1 = "codeVerifier";
	_co$1 = "code";
	_dC = "deviceCode";
	_e$3 = "error";
	_eI$1 = "expiresIn";
	_ed = "error_description";
	_gT$1 = "grantType";
	_h$2 = "http";
	_hE$3 = "httpError";
	_iT$1 = "idToken";
	_r$1 = "reason";
	_rT$1 = "refreshToken";
	_rU$1 = "redirectUri";
	_s$3 = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc";
	_sc = "scope";
	_se$1 = "server";
	_tT$1 = "tokenType";
	n0$3 = "com.amazonaws.ssooidc";
	_s_registry$3 = new require_npm_smithy.TypeRegistry(_s$3);
	SSOOIDCServiceException$ = [
		-3,
		_s$3,
		"SSOOIDCServiceException",
		0,
		[],
		[]
	];
	_s_registry$3.registerError(SSOOIDCServiceException$, SSOOIDCServiceException);
	n0_registry$3 = new require_npm_smithy.TypeRegistry(n0$3);
	AccessDeniedException$$1 = [
		-3,
		n0$3,
		_ADE$1,
		{
			[_e$3]: _c$3,
			[_hE$3]: 400
		},
		[
			_e$3,
			_r$1,
			_ed
		],
		[
			0,
			0,
			0
		]
	];
	n0_registry$3.registerError(AccessDeniedException$$1, AccessDeniedException$1);
	AuthorizationPendingException$ = [
		-3,
		n0$3,
		_APE,
		{
			[_e$3]: _c$3,
			[_hE$3]: 400
		},
		[_e$3, _ed],
		[0, 0]
	];
	n0_registry$3.registerError(AuthorizationPendingException$, AuthorizationPendingException);
	ExpiredTokenException$$1 = [
		-3,
		n0$3,
		_ETE$1,
		{
			[_e$3]: _c$3,
			[_hE$3]: 400
		},
		[_e$3, _ed],
		[0, 0]
	];
	n0_registry$3.registerError(ExpiredTokenException$$1, ExpiredTokenException$1);
	InternalServerException$$1 = [
		-3,
		n0$3,
		_ISE$1,
		{
			[_e$3]: _se$1,
			[_hE$3]: 500
		},
		[_e$3, _ed],
		[0, 0]
	];
	n0_registry$3.registerError(InternalServerException$$1, InternalServerException$1);
	InvalidClientException$ = [
		-3,
		n0$3,
		_ICE,
		{
			[_e$3]: _c$3,
			[_hE$3]: 401
		},
		[_e$3, _ed],
		[0, 0]
	];
	n0_registry$3.registerError(InvalidClientException$, InvalidClientException);
	InvalidGrantException$ = [
		-3,
		n0$3,
		_IGE,
		{
			[_e$3]: _c$3,
			[_hE$3]: 400
		},
		[_e$3, _ed],
		[0, 0]
	];
	n0_registry$3.registerError(InvalidGrantException$, InvalidGrantException);
	InvalidRequestException$$1 = [
		-3,
		n0$3,
		_IRE$1,
		{
			[_e$3]: _c$3,
			[_hE$3]: 400
		},
		[
			_e$3,
			_r$1,
			_ed
		],
		[
			0,
			0,
			0
		]
	];
	n0_registry$3.registerError(InvalidRequestException$$1, InvalidRequestException$1);
	InvalidScopeException$ = [
		-3,
		n0$3,
		_ISEn,
		{
			[_e$3]: _c$3,
			[_hE$3]: 400
		},
		[_e$3, _ed],
		[0, 0]
	];
	n0_registry$3.registerError(InvalidScopeException$, InvalidScopeException);
	SlowDownException$ = [
		-3,
		n0$3,
		_SDE,
		{
			[_e$3]: _c$3,
			[_hE$3]: 400
		},
		[_e$3, _ed],
		[0, 0]
	];
	n0_registry$3.registerError(SlowDownException$, SlowDownException);
	UnauthorizedClientException$ = [
		-3,
		n0$3,
		_UCE,
		{
			[_e$3]: _c$3,
			[_hE$3]: 400
		},
		[_e$3, _ed],
		[0, 0]
	];
	n0_registry$3.registerError(UnauthorizedClientException$, UnauthorizedClientException);
	UnsupportedGrantTypeException$ = [
		-3,
		n0$3,
		_UGTE,
		{
			[_e$3]: _c$3,
			[_hE$3]: 400
		},
		[_e$3, _ed],
		[0, 0]
	];
	n0_registry$3.registerError(UnsupportedGrantTypeException$, UnsupportedGrantTypeException);
	errorTypeRegistries$3 = [_s_registry$3, n0_registry$3];
	AccessToken = [
		0,
		n0$3,
		_AT$1,
		8,
		0
	];
	ClientSecret = [
		0,
		n0$3,
		_CS,
		8,
		0
	];
	CodeVerifier = [
		0,
		n0$3,
		_CV,
		8,
		0
	];
	IdToken = [
		0,
		n0$3,
		_IT,
		8,
		0
	];
	RefreshToken$1 = [
		0,
		n0$3,
		_RT$1,
		8,
		0
	];
	CreateTokenRequest$ = [
		3,
		n0$3,
		_CTR,
		0,
		[
			_cI$1,
			_cS,
			_gT$1,
			_dC,
			_co$1,
			_rT$1,
			_sc,
			_rU$1,
			_cV$1
		],
		[
			0,
			[() => ClientSecret, 0],
			0,
			0,
			0,
			[() => RefreshToken$1, 0],
			64,
			0,
			[() => CodeVerifier, 0]
		],
		3
	];
	CreateTokenResponse$ = [
		3,
		n0$3,
		_CTRr,
		0,
		[
			_aT$2,
			_tT$1,
			_eI$1,
			_rT$1,
			_iT$1
		],
		[
			[() => AccessToken, 0],
			0,
			1,
			[() => RefreshToken$1, 0],
			[() => IdToken, 0]
		]
	];
	CreateToken$ = [
		9,
		n0$3,
		_CT,
		{ [_h$2]: [
			"POST",
			"/token",
			200
		] },
		() => CreateTokenRequest$,
		() => CreateTokenResponse$
	];
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeConfig.shared.js
var getRuntimeConfig$7;
var init_runtimeConfig_shared$3 = require_rolldown_runtime.__esmMin((() => {
	init_httpAuthSchemes();
	init_protocols();
	require_npm_smithy.init_dist_es();
	require_npm_smithy.init_checksum();
	require_npm_smithy.init_client();
	require_npm_smithy.init_protocols();
	require_npm_smithy.init_serde();
	init_httpAuthSchemeProvider$3();
	init_endpointResolver$3();
	init_schemas_0$3();
	getRuntimeConfig$7 = (config) => {
		return {
			apiVersion: "2019-06-10",
			base64Decoder: config?.base64Decoder ?? require_npm_smithy.fromBase64,
			base64Encoder: config?.base64Encoder ?? require_npm_smithy.toBase64,
			disableHostPrefix: config?.disableHostPrefix ?? false,
			endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$3,
			extensions: config?.extensions ?? [],
			httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOOIDCHttpAuthSchemeProvider,
			httpAuthSchemes: config?.httpAuthSchemes ?? [{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
				signer: new AwsSdkSigV4Signer()
			}, {
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new require_npm_smithy.NoAuthSigner()
			}],
			logger: config?.logger ?? new require_npm_smithy.NoOpLogger(),
			protocol: config?.protocol ?? AwsRestJsonProtocol,
			protocolSettings: config?.protocolSettings ?? {
				defaultNamespace: "com.amazonaws.ssooidc",
				errorTypeRegistries: errorTypeRegistries$3,
				version: "2019-06-10",
				serviceTarget: "AWSSSOOIDCService"
			},
			serviceId: config?.serviceId ?? "SSO OIDC",
			sha256: config?.sha256 ?? require_npm_smithy.Sha256Node,
			urlParser: config?.urlParser ?? require_npm_smithy.parseUrl,
			utf8Decoder: config?.utf8Decoder ?? require_npm_smithy.fromUtf8,
			utf8Encoder: config?.utf8Encoder ?? require_npm_smithy.toUtf8
		};
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeConfig.js
var import_dist_cjs$5, getRuntimeConfig$6;
var init_runtimeConfig$3 = require_rolldown_runtime.__esmMin((() => {
	init_client();
	init_httpAuthSchemes();
	require_npm_smithy.init_client();
	require_npm_smithy.init_config$1();
	require_npm_smithy.init_retry();
	require_npm_smithy.init_serde();
	import_dist_cjs$5 = require_npm_smithy.require_dist_cjs();
	init_runtimeConfig_shared$3();
	getRuntimeConfig$6 = (config) => {
		require_npm_smithy.emitWarningIfUnsupportedVersion(process.version);
		const defaultsMode = require_npm_smithy.resolveDefaultsModeConfig(config);
		const defaultConfigProvider = () => defaultsMode().then(require_npm_smithy.loadConfigsForDefaultMode);
		const clientSharedValues = getRuntimeConfig$7(config);
		emitWarningIfUnsupportedVersion(process.version);
		const loaderConfig = {
			profile: config?.profile,
			logger: clientSharedValues.logger
		};
		return {
			...clientSharedValues,
			...config,
			runtime: "node",
			defaultsMode,
			authSchemePreference: config?.authSchemePreference ?? require_npm_smithy.loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
			bodyLengthChecker: config?.bodyLengthChecker ?? require_npm_smithy.calculateBodyLength,
			defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
			defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
				serviceId: clientSharedValues.serviceId,
				clientVersion: version
			}),
			maxAttempts: config?.maxAttempts ?? require_npm_smithy.loadConfig(require_npm_smithy.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
			region: config?.region ?? require_npm_smithy.loadConfig(require_npm_smithy.NODE_REGION_CONFIG_OPTIONS, {
				...require_npm_smithy.NODE_REGION_CONFIG_FILE_OPTIONS,
				...loaderConfig
			}),
			requestHandler: import_dist_cjs$5.NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
			retryMode: config?.retryMode ?? require_npm_smithy.loadConfig({
				...require_npm_smithy.NODE_RETRY_MODE_CONFIG_OPTIONS,
				default: async () => (await defaultConfigProvider()).retryMode || require_npm_smithy.DEFAULT_RETRY_MODE
			}, config),
			streamCollector: config?.streamCollector ?? import_dist_cjs$5.streamCollector,
			useDualstackEndpoint: config?.useDualstackEndpoint ?? require_npm_smithy.loadConfig(require_npm_smithy.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
			useFipsEndpoint: config?.useFipsEndpoint ?? require_npm_smithy.loadConfig(require_npm_smithy.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
			userAgentAppId: config?.userAgentAppId ?? require_npm_smithy.loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
		};
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration$3, resolveHttpAuthRuntimeConfig$3;
var init_httpAuthExtensionConfiguration$3 = require_rolldown_runtime.__esmMin((() => {
	getHttpAuthExtensionConfiguration$3 = (runtimeConfig) => {
		const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
		let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
		let _credentials = runtimeConfig.credentials;
		return {
			setHttpAuthScheme(httpAuthScheme) {
				const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
				if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
				else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
			},
			httpAuthSchemes() {
				return _httpAuthSchemes;
			},
			setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
				_httpAuthSchemeProvider = httpAuthSchemeProvider;
			},
			httpAuthSchemeProvider() {
				return _httpAuthSchemeProvider;
			},
			setCredentials(credentials) {
				_credentials = credentials;
			},
			credentials() {
				return _credentials;
			}
		};
	};
	resolveHttpAuthRuntimeConfig$3 = (config) => {
		return {
			httpAuthSchemes: config.httpAuthSchemes(),
			httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
			credentials: config.credentials()
		};
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeExtensions.js
var resolveRuntimeExtensions$3;
var init_runtimeExtensions$3 = require_rolldown_runtime.__esmMin((() => {
	init_client();
	require_npm_smithy.init_client();
	require_npm_smithy.init_protocols();
	init_httpAuthExtensionConfiguration$3();
	resolveRuntimeExtensions$3 = (runtimeConfig, extensions) => {
		const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), require_npm_smithy.getDefaultExtensionConfiguration(runtimeConfig), require_npm_smithy.getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration$3(runtimeConfig));
		extensions.forEach((extension) => extension.configure(extensionConfiguration));
		return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), require_npm_smithy.resolveDefaultRuntimeConfig(extensionConfiguration), require_npm_smithy.resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig$3(extensionConfiguration));
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/SSOOIDCClient.js
var SSOOIDCClient;
var init_SSOOIDCClient = require_rolldown_runtime.__esmMin((() => {
	init_client();
	require_npm_smithy.init_dist_es();
	require_npm_smithy.init_client();
	require_npm_smithy.init_config$1();
	require_npm_smithy.init_endpoints();
	require_npm_smithy.init_protocols();
	require_npm_smithy.init_retry();
	require_npm_smithy.init_schema();
	init_httpAuthSchemeProvider$3();
	init_EndpointParameters$3();
	init_runtimeConfig$3();
	init_runtimeExtensions$3();
	SSOOIDCClient = class extends require_npm_smithy.Client {
		config;
		constructor(...[configuration]) {
			const _config_0 = getRuntimeConfig$6(configuration || {});
			super(_config_0);
			this.initConfig = _config_0;
			const _config_1 = resolveClientEndpointParameters$3(_config_0);
			const _config_2 = resolveUserAgentConfig(_config_1);
			const _config_3 = require_npm_smithy.resolveRetryConfig(_config_2);
			const _config_4 = require_npm_smithy.resolveRegionConfig(_config_3);
			const _config_5 = resolveHostHeaderConfig(_config_4);
			const _config_6 = require_npm_smithy.resolveEndpointConfig(_config_5);
			const _config_7 = resolveHttpAuthSchemeConfig$3(_config_6);
			const _config_8 = resolveRuntimeExtensions$3(_config_7, configuration?.extensions || []);
			this.config = _config_8;
			this.middlewareStack.use(require_npm_smithy.getSchemaSerdePlugin(this.config));
			this.middlewareStack.use(getUserAgentPlugin(this.config));
			this.middlewareStack.use(require_npm_smithy.getRetryPlugin(this.config));
			this.middlewareStack.use(require_npm_smithy.getContentLengthPlugin(this.config));
			this.middlewareStack.use(getHostHeaderPlugin(this.config));
			this.middlewareStack.use(getLoggerPlugin(this.config));
			this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
			this.middlewareStack.use(require_npm_smithy.getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
				httpAuthSchemeParametersProvider: defaultSSOOIDCHttpAuthSchemeParametersProvider,
				identityProviderConfigProvider: async (config) => new require_npm_smithy.DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
			}));
			this.middlewareStack.use(require_npm_smithy.getHttpSigningPlugin(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commandBuilder.js
var command$3, _ep0$3, _mw0$3;
var init_commandBuilder$3 = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_client();
	require_npm_smithy.init_endpoints();
	init_EndpointParameters$3();
	command$3 = require_npm_smithy.makeBuilder(commonParams$3, "AWSSSOOIDCService", "SSOOIDCClient", require_npm_smithy.getEndpointPlugin);
	_ep0$3 = {};
	_mw0$3 = (Command, cs, config, o) => [];
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commands/CreateTokenCommand.js
var CreateTokenCommand;
var init_CreateTokenCommand = require_rolldown_runtime.__esmMin((() => {
	init_commandBuilder$3();
	init_schemas_0$3();
	CreateTokenCommand = class extends command$3(_ep0$3, _mw0$3, "CreateToken", CreateToken$) {};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/SSOOIDC.js
var commands$3, SSOOIDC;
var init_SSOOIDC = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_client();
	init_CreateTokenCommand();
	init_SSOOIDCClient();
	commands$3 = { CreateTokenCommand };
	SSOOIDC = class extends SSOOIDCClient {};
	require_npm_smithy.createAggregatedClient(commands$3, SSOOIDC);
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commands/index.js
var init_commands$3 = require_rolldown_runtime.__esmMin((() => {
	init_CreateTokenCommand();
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/enums.js
var AccessDeniedExceptionReason, InvalidRequestExceptionReason;
var init_enums$1 = require_rolldown_runtime.__esmMin((() => {
	AccessDeniedExceptionReason = { KMS_ACCESS_DENIED: "KMS_AccessDeniedException" };
	InvalidRequestExceptionReason = {
		KMS_DISABLED_KEY: "KMS_DisabledException",
		KMS_INVALID_KEY_USAGE: "KMS_InvalidKeyUsageException",
		KMS_INVALID_STATE: "KMS_InvalidStateException",
		KMS_KEY_NOT_FOUND: "KMS_NotFoundException"
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/models_0.js
var init_models_0$3 = require_rolldown_runtime.__esmMin((() => {}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/index.js
var sso_oidc_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	$Command: () => require_npm_smithy.Command,
	AccessDeniedException: () => AccessDeniedException$1,
	AccessDeniedException$: () => AccessDeniedException$$1,
	AccessDeniedExceptionReason: () => AccessDeniedExceptionReason,
	AuthorizationPendingException: () => AuthorizationPendingException,
	AuthorizationPendingException$: () => AuthorizationPendingException$,
	CreateToken$: () => CreateToken$,
	CreateTokenCommand: () => CreateTokenCommand,
	CreateTokenRequest$: () => CreateTokenRequest$,
	CreateTokenResponse$: () => CreateTokenResponse$,
	ExpiredTokenException: () => ExpiredTokenException$1,
	ExpiredTokenException$: () => ExpiredTokenException$$1,
	InternalServerException: () => InternalServerException$1,
	InternalServerException$: () => InternalServerException$$1,
	InvalidClientException: () => InvalidClientException,
	InvalidClientException$: () => InvalidClientException$,
	InvalidGrantException: () => InvalidGrantException,
	InvalidGrantException$: () => InvalidGrantException$,
	InvalidRequestException: () => InvalidRequestException$1,
	InvalidRequestException$: () => InvalidRequestException$$1,
	InvalidRequestExceptionReason: () => InvalidRequestExceptionReason,
	InvalidScopeException: () => InvalidScopeException,
	InvalidScopeException$: () => InvalidScopeException$,
	SSOOIDC: () => SSOOIDC,
	SSOOIDCClient: () => SSOOIDCClient,
	SSOOIDCServiceException: () => SSOOIDCServiceException,
	SSOOIDCServiceException$: () => SSOOIDCServiceException$,
	SlowDownException: () => SlowDownException,
	SlowDownException$: () => SlowDownException$,
	UnauthorizedClientException: () => UnauthorizedClientException,
	UnauthorizedClientException$: () => UnauthorizedClientException$,
	UnsupportedGrantTypeException: () => UnsupportedGrantTypeException,
	UnsupportedGrantTypeException$: () => UnsupportedGrantTypeException$,
	__Client: () => require_npm_smithy.Client,
	errorTypeRegistries: () => errorTypeRegistries$3
});
var init_sso_oidc = require_rolldown_runtime.__esmMin((() => {
	init_SSOOIDCClient();
	init_SSOOIDC();
	init_commands$3();
	require_npm_smithy.init_client();
	init_schemas_0$3();
	init_enums$1();
	init_errors$3();
	init_SSOOIDCServiceException();
}));

// node_modules/@aws-sdk/token-providers/dist-cjs/index.js
var require_dist_cjs$10 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { setTokenFeature } = (init_client(), require_rolldown_runtime.__toCommonJS(client_exports));
	const { getBearerTokenEnvKey } = (init_httpAuthSchemes(), require_rolldown_runtime.__toCommonJS(httpAuthSchemes_exports));
	const { TokenProviderError, getSSOTokenFilepath, parseKnownFiles, getProfileName, loadSsoSessionData, getSSOTokenFromFile, memoize, chain } = (require_npm_smithy.init_config$1(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.config_exports));
	const { promises } = require("node:fs");
	const fromEnvSigningName = ({ logger, signingName } = {}) => async () => {
		logger?.debug?.("@aws-sdk/token-providers - fromEnvSigningName");
		if (!signingName) throw new TokenProviderError("Please pass 'signingName' to compute environment variable key", { logger });
		const bearerTokenKey = getBearerTokenEnvKey(signingName);
		if (!(bearerTokenKey in process.env)) throw new TokenProviderError(`Token not present in '${bearerTokenKey}' environment variable`, { logger });
		const token = { token: process.env[bearerTokenKey] };
		setTokenFeature(token, "BEARER_SERVICE_ENV_VARS", "3");
		return token;
	};
	const EXPIRE_WINDOW_MS = 3e5;
	const REFRESH_MESSAGE = `To refresh this SSO session run 'aws sso login' with the corresponding profile.`;
	const getSsoOidcClient = async (ssoRegion, init = {}, callerClientConfig) => {
		const { SSOOIDCClient } = (init_sso_oidc(), require_rolldown_runtime.__toCommonJS(sso_oidc_exports));
		const coalesce = (prop) => init.clientConfig?.[prop] ?? init.parentClientConfig?.[prop] ?? callerClientConfig?.[prop];
		return new SSOOIDCClient(Object.assign({}, init.clientConfig ?? {}, {
			region: ssoRegion ?? init.clientConfig?.region,
			logger: coalesce("logger"),
			userAgentAppId: coalesce("userAgentAppId")
		}));
	};
	const getNewSsoOidcToken = async (ssoToken, ssoRegion, init = {}, callerClientConfig) => {
		const { CreateTokenCommand } = (init_sso_oidc(), require_rolldown_runtime.__toCommonJS(sso_oidc_exports));
		return (await getSsoOidcClient(ssoRegion, init, callerClientConfig)).send(new CreateTokenCommand({
			clientId: ssoToken.clientId,
			clientSecret: ssoToken.clientSecret,
			refreshToken: ssoToken.refreshToken,
			grantType: "refresh_token"
		}));
	};
	const validateTokenExpiry = (token) => {
		if (token.expiration && token.expiration.getTime() < Date.now()) throw new TokenProviderError(`Token is expired. ${REFRESH_MESSAGE}`, false);
	};
	const validateTokenKey = (key, value, forRefresh = false) => {
		if (typeof value === "undefined") throw new TokenProviderError(`Value not present for '${key}' in SSO Token${forRefresh ? ". Cannot refresh" : ""}. ${REFRESH_MESSAGE}`, false);
	};
	const { writeFile } = promises;
	const writeSSOTokenToFile = (id, ssoToken) => {
		const tokenFilepath = getSSOTokenFilepath(id);
		const tokenString = JSON.stringify(ssoToken, null, 2);
		return writeFile(tokenFilepath, tokenString);
	};
	const lastRefreshAttemptTimes = /* @__PURE__ */ new Map();
	const inFlightRefreshes = /* @__PURE__ */ new Map();
	const fromSso = (init = {}) => async ({ callerClientConfig } = {}) => {
		init.logger?.debug("@aws-sdk/token-providers - fromSso");
		const profiles = await parseKnownFiles(init);
		const profileName = getProfileName({ profile: init.profile ?? callerClientConfig?.profile });
		const profile = profiles[profileName];
		if (!profile) throw new TokenProviderError(`Profile '${profileName}' could not be found in shared credentials file.`, false);
		else if (!profile["sso_session"]) throw new TokenProviderError(`Profile '${profileName}' is missing required property 'sso_session'.`);
		const ssoSessionName = profile["sso_session"];
		const inFlightRefresh = inFlightRefreshes.get(ssoSessionName);
		if (inFlightRefresh) return await inFlightRefresh;
		const ssoSession = (await loadSsoSessionData(init))[ssoSessionName];
		if (!ssoSession) throw new TokenProviderError(`Sso session '${ssoSessionName}' could not be found in shared credentials file.`, false);
		for (const ssoSessionRequiredKey of ["sso_start_url", "sso_region"]) if (!ssoSession[ssoSessionRequiredKey]) throw new TokenProviderError(`Sso session '${ssoSessionName}' is missing required property '${ssoSessionRequiredKey}'.`, false);
		ssoSession["sso_start_url"];
		const ssoRegion = ssoSession["sso_region"];
		let ssoToken;
		try {
			ssoToken = await getSSOTokenFromFile(ssoSessionName);
		} catch (e) {
			throw new TokenProviderError(`The SSO session token associated with profile=${profileName} was not found or is invalid. ${REFRESH_MESSAGE}`, false);
		}
		validateTokenKey("accessToken", ssoToken.accessToken);
		validateTokenKey("expiresAt", ssoToken.expiresAt);
		const { accessToken, expiresAt } = ssoToken;
		const existingToken = {
			token: accessToken,
			expiration: new Date(expiresAt)
		};
		if (existingToken.expiration.getTime() - Date.now() > EXPIRE_WINDOW_MS) return existingToken;
		const inFlightRefreshAfterReadingToken = inFlightRefreshes.get(ssoSessionName);
		if (inFlightRefreshAfterReadingToken) return await inFlightRefreshAfterReadingToken;
		const lastRefreshAttemptTime = lastRefreshAttemptTimes.get(ssoSessionName) ?? 0;
		if (Date.now() - lastRefreshAttemptTime < 3e4) {
			validateTokenExpiry(existingToken);
			return existingToken;
		}
		validateTokenKey("clientId", ssoToken.clientId, true);
		validateTokenKey("clientSecret", ssoToken.clientSecret, true);
		validateTokenKey("refreshToken", ssoToken.refreshToken, true);
		const refresh = (async () => {
			try {
				lastRefreshAttemptTimes.set(ssoSessionName, Date.now());
				const newSsoOidcToken = await getNewSsoOidcToken(ssoToken, ssoRegion, init, callerClientConfig);
				validateTokenKey("accessToken", newSsoOidcToken.accessToken);
				validateTokenKey("expiresIn", newSsoOidcToken.expiresIn);
				const newTokenExpiration = new Date(Date.now() + newSsoOidcToken.expiresIn * 1e3);
				try {
					await writeSSOTokenToFile(ssoSessionName, {
						...ssoToken,
						accessToken: newSsoOidcToken.accessToken,
						expiresAt: newTokenExpiration.toISOString(),
						refreshToken: newSsoOidcToken.refreshToken
					});
				} catch (error) {}
				return {
					token: newSsoOidcToken.accessToken,
					expiration: newTokenExpiration
				};
			} catch (error) {
				validateTokenExpiry(existingToken);
				return existingToken;
			}
		})();
		inFlightRefreshes.set(ssoSessionName, refresh);
		try {
			return await refresh;
		} finally {
			inFlightRefreshes.delete(ssoSessionName);
		}
	};
	const fromStatic = ({ token, logger }) => async () => {
		logger?.debug("@aws-sdk/token-providers - fromStatic");
		if (!token || !token.token) throw new TokenProviderError(`Please pass a valid token to fromStatic`, false);
		return token;
	};
	const nodeProvider = (init = {}) => memoize(chain(fromSso(init), async () => {
		throw new TokenProviderError("Could not load token from any providers", false);
	}), (token) => token.expiration !== void 0 && token.expiration.getTime() - Date.now() < 3e5, (token) => token.expiration !== void 0);
	exports.fromEnvSigningName = fromEnvSigningName;
	exports.fromSso = fromSso;
	exports.fromStatic = fromStatic;
	exports.nodeProvider = nodeProvider;
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/auth/httpAuthSchemeProvider.js
function createAwsAuthSigv4HttpAuthOption$2(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "awsssoportal",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption$2(authParameters) {
	return { schemeId: "smithy.api#noAuth" };
}
var defaultSSOHttpAuthSchemeParametersProvider, defaultSSOHttpAuthSchemeProvider, resolveHttpAuthSchemeConfig$2;
var init_httpAuthSchemeProvider$2 = require_rolldown_runtime.__esmMin((() => {
	init_httpAuthSchemes();
	require_npm_smithy.init_client();
	defaultSSOHttpAuthSchemeParametersProvider = async (config, context, input) => {
		return {
			operation: require_npm_smithy.getSmithyContext(context).operation,
			region: await require_npm_smithy.normalizeProvider$1(config.region)() || (() => {
				throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		};
	};
	defaultSSOHttpAuthSchemeProvider = (authParameters) => {
		const options = [];
		switch (authParameters.operation) {
			case "GetRoleCredentials":
				options.push(createSmithyApiNoAuthHttpAuthOption$2(authParameters));
				break;
			default: options.push(createAwsAuthSigv4HttpAuthOption$2(authParameters));
		}
		return options;
	};
	resolveHttpAuthSchemeConfig$2 = (config) => {
		const config_0 = resolveAwsSdkSigV4Config(config);
		return Object.assign(config_0, { authSchemePreference: require_npm_smithy.normalizeProvider$1(config.authSchemePreference ?? []) });
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/EndpointParameters.js
var resolveClientEndpointParameters$2, commonParams$2;
var init_EndpointParameters$2 = require_rolldown_runtime.__esmMin((() => {
	resolveClientEndpointParameters$2 = (options) => {
		return Object.assign(options, {
			useDualstackEndpoint: options.useDualstackEndpoint ?? false,
			useFipsEndpoint: options.useFipsEndpoint ?? false,
			defaultSigningName: "awsssoportal"
		});
	};
	commonParams$2 = {
		UseFIPS: {
			type: "builtInParams",
			name: "useFipsEndpoint"
		},
		Endpoint: {
			type: "builtInParams",
			name: "endpoint"
		},
		Region: {
			type: "builtInParams",
			name: "region"
		},
		UseDualStack: {
			type: "builtInParams",
			name: "useDualstackEndpoint"
		}
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/bdd.js
var k$2, a$2, b$2, c$2, d$2, e$2, f$2, g$2, h$2, i$2, j$2, _data$2, root$2, nodes$2, bdd$2;
var init_bdd$2 = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_endpoints();
	k$2 = "ref";
	a$2 = -1;
	b$2 = true;
	c$2 = "isSet";
	d$2 = "PartitionResult";
	e$2 = "booleanEquals";
	f$2 = "getAttr";
	g$2 = { [k$2]: "Endpoint" };
	h$2 = { [k$2]: d$2 };
	i$2 = {};
	j$2 = [{ [k$2]: "Region" }];
	_data$2 = {
		conditions: [
			[c$2, [g$2]],
			[c$2, j$2],
			[
				"aws.partition",
				j$2,
				d$2
			],
			[e$2, [{ [k$2]: "UseFIPS" }, b$2]],
			[e$2, [{ [k$2]: "UseDualStack" }, b$2]],
			[e$2, [{
				fn: f$2,
				argv: [h$2, "supportsDualStack"]
			}, b$2]],
			[e$2, [{
				fn: f$2,
				argv: [h$2, "supportsFIPS"]
			}, b$2]],
			["stringEquals", [{
				fn: f$2,
				argv: [h$2, "name"]
			}, "aws-us-gov"]]
		],
		results: [
			[a$2],
			[a$2, "Invalid Configuration: FIPS and custom endpoint are not supported"],
			[a$2, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
			[g$2, i$2],
			["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$2],
			[a$2, "FIPS and DualStack are enabled, but this partition does not support one or both"],
			["https://portal.sso.{Region}.amazonaws.com", i$2],
			["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}", i$2],
			[a$2, "FIPS is enabled but this partition does not support FIPS"],
			["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}", i$2],
			[a$2, "DualStack is enabled but this partition does not support DualStack"],
			["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}", i$2],
			[a$2, "Invalid Configuration: Missing Region"]
		]
	};
	root$2 = 2;
	nodes$2 = new Int32Array([
		-1,
		1,
		-1,
		0,
		13,
		3,
		1,
		4,
		100000012,
		2,
		5,
		100000012,
		3,
		8,
		6,
		4,
		7,
		100000011,
		5,
		100000009,
		100000010,
		4,
		11,
		9,
		6,
		10,
		100000008,
		7,
		100000006,
		100000007,
		5,
		12,
		100000005,
		6,
		100000004,
		100000005,
		3,
		100000001,
		14,
		4,
		100000002,
		100000003
	]);
	bdd$2 = require_npm_smithy.BinaryDecisionDiagram.from(nodes$2, root$2, _data$2.conditions, _data$2.results);
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/endpointResolver.js
var cache$2, defaultEndpointResolver$2;
var init_endpointResolver$2 = require_rolldown_runtime.__esmMin((() => {
	init_client();
	require_npm_smithy.init_endpoints();
	init_bdd$2();
	cache$2 = new require_npm_smithy.EndpointCache({
		size: 50,
		params: [
			"Endpoint",
			"Region",
			"UseDualStack",
			"UseFIPS"
		]
	});
	defaultEndpointResolver$2 = (endpointParams, context = {}) => {
		return cache$2.get(endpointParams, () => require_npm_smithy.decideEndpoint(bdd$2, {
			endpointParams,
			logger: context.logger
		}));
	};
	require_npm_smithy.customEndpointFunctions.aws = awsEndpointFunctions;
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/SSOServiceException.js
var SSOServiceException;
var init_SSOServiceException = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_client();
	SSOServiceException = class SSOServiceException extends require_npm_smithy.ServiceException {
		static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";
		constructor(options) {
			super(options);
			Object.setPrototypeOf(this, SSOServiceException.prototype);
		}
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/errors.js
var InvalidRequestException, ResourceNotFoundException, TooManyRequestsException, UnauthorizedException;
var init_errors$2 = require_rolldown_runtime.__esmMin((() => {
	init_SSOServiceException();
	InvalidRequestException = class InvalidRequestException extends SSOServiceException {
		static shapeId = "com.amazonaws.sso#InvalidRequestException";
		name = "InvalidRequestException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidRequestException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidRequestException.prototype);
		}
	};
	ResourceNotFoundException = class ResourceNotFoundException extends SSOServiceException {
		static shapeId = "com.amazonaws.sso#ResourceNotFoundException";
		name = "ResourceNotFoundException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "ResourceNotFoundException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		}
	};
	TooManyRequestsException = class TooManyRequestsException extends SSOServiceException {
		static shapeId = "com.amazonaws.sso#TooManyRequestsException";
		name = "TooManyRequestsException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "TooManyRequestsException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, TooManyRequestsException.prototype);
		}
	};
	UnauthorizedException = class UnauthorizedException extends SSOServiceException {
		static shapeId = "com.amazonaws.sso#UnauthorizedException";
		name = "UnauthorizedException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "UnauthorizedException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, UnauthorizedException.prototype);
		}
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/schemas/schemas_0.js
var _ATT, _GRC, _GRCR, _GRCRe, _IRE, _RC, _RNFE, _SAKT, _STT, _TMRE$1, _UE, _aI, _aKI$1, _aT$1, _ai, _c$2, _e$2, _ex, _h$1, _hE$2, _hH, _hQ, _m$2, _rC, _rN, _rn, _s$2, _sAK$1, _sT$1, _xasbt, n0$2, _s_registry$2, SSOServiceException$, n0_registry$2, InvalidRequestException$, ResourceNotFoundException$, TooManyRequestsException$, UnauthorizedException$, errorTypeRegistries$2, AccessTokenType, SecretAccessKeyType, SessionTokenType, GetRoleCredentialsRequest$, GetRoleCredentialsResponse$, RoleCredentials$, GetRoleCredentials$;
var init_schemas_0$2 = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_schema();
	init_errors$2();
	init_SSOServiceException();
	_ATT = "AccessTokenType";
	_GRC = "GetRoleCredentials";
	_GRCR = "GetRoleCredentialsRequest";
	_GRCRe = "GetRoleCredentialsResponse";
	_IRE = "InvalidRequestException";
	_RC = "RoleCredentials";
	_RNFE = "ResourceNotFoundException";
	_SAKT = "SecretAccessKeyType";
	_STT = "SessionTokenType";
	_TMRE$1 = "TooManyRequestsException";
	_UE = "UnauthorizedException";
	_aI = "accountId";
	_aKI$1 = "accessKeyId";
	_aT$1 = "accessToken";
	_ai = "account_id";
	_c$2 = "client";
	_e$2 = "error";
	_ex = "expiration";
	_h$1 = "http";
	_hE$2 = "httpError";
	_hH = "httpHeader";
	_hQ = "httpQuery";
	_m$2 = "message";
	_rC = "roleCredentials";
	_rN = "roleName";
	_rn = "role_name";
	_s$2 = "smithy.ts.sdk.synthetic.com.amazonaws.sso";
	_sAK$1 = "secretAccessKey";
	_sT$1 = "sessionToken";
	_xasbt = "x-amz-sso_bearer_token";
	n0$2 = "com.amazonaws.sso";
	_s_registry$2 = new require_npm_smithy.TypeRegistry(_s$2);
	SSOServiceException$ = [
		-3,
		_s$2,
		"SSOServiceException",
		0,
		[],
		[]
	];
	_s_registry$2.registerError(SSOServiceException$, SSOServiceException);
	n0_registry$2 = new require_npm_smithy.TypeRegistry(n0$2);
	InvalidRequestException$ = [
		-3,
		n0$2,
		_IRE,
		{
			[_e$2]: _c$2,
			[_hE$2]: 400
		},
		[_m$2],
		[0]
	];
	n0_registry$2.registerError(InvalidRequestException$, InvalidRequestException);
	ResourceNotFoundException$ = [
		-3,
		n0$2,
		_RNFE,
		{
			[_e$2]: _c$2,
			[_hE$2]: 404
		},
		[_m$2],
		[0]
	];
	n0_registry$2.registerError(ResourceNotFoundException$, ResourceNotFoundException);
	TooManyRequestsException$ = [
		-3,
		n0$2,
		_TMRE$1,
		{
			[_e$2]: _c$2,
			[_hE$2]: 429
		},
		[_m$2],
		[0]
	];
	n0_registry$2.registerError(TooManyRequestsException$, TooManyRequestsException);
	UnauthorizedException$ = [
		-3,
		n0$2,
		_UE,
		{
			[_e$2]: _c$2,
			[_hE$2]: 401
		},
		[_m$2],
		[0]
	];
	n0_registry$2.registerError(UnauthorizedException$, UnauthorizedException);
	errorTypeRegistries$2 = [_s_registry$2, n0_registry$2];
	AccessTokenType = [
		0,
		n0$2,
		_ATT,
		8,
		0
	];
	SecretAccessKeyType = [
		0,
		n0$2,
		_SAKT,
		8,
		0
	];
	SessionTokenType = [
		0,
		n0$2,
		_STT,
		8,
		0
	];
	GetRoleCredentialsRequest$ = [
		3,
		n0$2,
		_GRCR,
		0,
		[
			_rN,
			_aI,
			_aT$1
		],
		[
			[0, { [_hQ]: _rn }],
			[0, { [_hQ]: _ai }],
			[() => AccessTokenType, { [_hH]: _xasbt }]
		],
		3
	];
	GetRoleCredentialsResponse$ = [
		3,
		n0$2,
		_GRCRe,
		0,
		[_rC],
		[[() => RoleCredentials$, 0]]
	];
	RoleCredentials$ = [
		3,
		n0$2,
		_RC,
		0,
		[
			_aKI$1,
			_sAK$1,
			_sT$1,
			_ex
		],
		[
			0,
			[() => SecretAccessKeyType, 0],
			[() => SessionTokenType, 0],
			1
		]
	];
	GetRoleCredentials$ = [
		9,
		n0$2,
		_GRC,
		{ [_h$1]: [
			"GET",
			"/federation/credentials",
			200
		] },
		() => GetRoleCredentialsRequest$,
		() => GetRoleCredentialsResponse$
	];
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeConfig.shared.js
var getRuntimeConfig$5;
var init_runtimeConfig_shared$2 = require_rolldown_runtime.__esmMin((() => {
	init_httpAuthSchemes();
	init_protocols();
	require_npm_smithy.init_dist_es();
	require_npm_smithy.init_checksum();
	require_npm_smithy.init_client();
	require_npm_smithy.init_protocols();
	require_npm_smithy.init_serde();
	init_httpAuthSchemeProvider$2();
	init_endpointResolver$2();
	init_schemas_0$2();
	getRuntimeConfig$5 = (config) => {
		return {
			apiVersion: "2019-06-10",
			base64Decoder: config?.base64Decoder ?? require_npm_smithy.fromBase64,
			base64Encoder: config?.base64Encoder ?? require_npm_smithy.toBase64,
			disableHostPrefix: config?.disableHostPrefix ?? false,
			endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$2,
			extensions: config?.extensions ?? [],
			httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOHttpAuthSchemeProvider,
			httpAuthSchemes: config?.httpAuthSchemes ?? [{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
				signer: new AwsSdkSigV4Signer()
			}, {
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new require_npm_smithy.NoAuthSigner()
			}],
			logger: config?.logger ?? new require_npm_smithy.NoOpLogger(),
			protocol: config?.protocol ?? AwsRestJsonProtocol,
			protocolSettings: config?.protocolSettings ?? {
				defaultNamespace: "com.amazonaws.sso",
				errorTypeRegistries: errorTypeRegistries$2,
				version: "2019-06-10",
				serviceTarget: "SWBPortalService"
			},
			serviceId: config?.serviceId ?? "SSO",
			sha256: config?.sha256 ?? require_npm_smithy.Sha256Node,
			urlParser: config?.urlParser ?? require_npm_smithy.parseUrl,
			utf8Decoder: config?.utf8Decoder ?? require_npm_smithy.fromUtf8,
			utf8Encoder: config?.utf8Encoder ?? require_npm_smithy.toUtf8
		};
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeConfig.js
var import_dist_cjs$4, getRuntimeConfig$4;
var init_runtimeConfig$2 = require_rolldown_runtime.__esmMin((() => {
	init_client();
	init_httpAuthSchemes();
	require_npm_smithy.init_client();
	require_npm_smithy.init_config$1();
	require_npm_smithy.init_retry();
	require_npm_smithy.init_serde();
	import_dist_cjs$4 = require_npm_smithy.require_dist_cjs();
	init_runtimeConfig_shared$2();
	getRuntimeConfig$4 = (config) => {
		require_npm_smithy.emitWarningIfUnsupportedVersion(process.version);
		const defaultsMode = require_npm_smithy.resolveDefaultsModeConfig(config);
		const defaultConfigProvider = () => defaultsMode().then(require_npm_smithy.loadConfigsForDefaultMode);
		const clientSharedValues = getRuntimeConfig$5(config);
		emitWarningIfUnsupportedVersion(process.version);
		const loaderConfig = {
			profile: config?.profile,
			logger: clientSharedValues.logger
		};
		return {
			...clientSharedValues,
			...config,
			runtime: "node",
			defaultsMode,
			authSchemePreference: config?.authSchemePreference ?? require_npm_smithy.loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
			bodyLengthChecker: config?.bodyLengthChecker ?? require_npm_smithy.calculateBodyLength,
			defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
			defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
				serviceId: clientSharedValues.serviceId,
				clientVersion: version
			}),
			maxAttempts: config?.maxAttempts ?? require_npm_smithy.loadConfig(require_npm_smithy.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
			region: config?.region ?? require_npm_smithy.loadConfig(require_npm_smithy.NODE_REGION_CONFIG_OPTIONS, {
				...require_npm_smithy.NODE_REGION_CONFIG_FILE_OPTIONS,
				...loaderConfig
			}),
			requestHandler: import_dist_cjs$4.NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
			retryMode: config?.retryMode ?? require_npm_smithy.loadConfig({
				...require_npm_smithy.NODE_RETRY_MODE_CONFIG_OPTIONS,
				default: async () => (await defaultConfigProvider()).retryMode || require_npm_smithy.DEFAULT_RETRY_MODE
			}, config),
			streamCollector: config?.streamCollector ?? import_dist_cjs$4.streamCollector,
			useDualstackEndpoint: config?.useDualstackEndpoint ?? require_npm_smithy.loadConfig(require_npm_smithy.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
			useFipsEndpoint: config?.useFipsEndpoint ?? require_npm_smithy.loadConfig(require_npm_smithy.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
			userAgentAppId: config?.userAgentAppId ?? require_npm_smithy.loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
		};
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration$2, resolveHttpAuthRuntimeConfig$2;
var init_httpAuthExtensionConfiguration$2 = require_rolldown_runtime.__esmMin((() => {
	getHttpAuthExtensionConfiguration$2 = (runtimeConfig) => {
		const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
		let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
		let _credentials = runtimeConfig.credentials;
		return {
			setHttpAuthScheme(httpAuthScheme) {
				const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
				if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
				else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
			},
			httpAuthSchemes() {
				return _httpAuthSchemes;
			},
			setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
				_httpAuthSchemeProvider = httpAuthSchemeProvider;
			},
			httpAuthSchemeProvider() {
				return _httpAuthSchemeProvider;
			},
			setCredentials(credentials) {
				_credentials = credentials;
			},
			credentials() {
				return _credentials;
			}
		};
	};
	resolveHttpAuthRuntimeConfig$2 = (config) => {
		return {
			httpAuthSchemes: config.httpAuthSchemes(),
			httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
			credentials: config.credentials()
		};
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeExtensions.js
var resolveRuntimeExtensions$2;
var init_runtimeExtensions$2 = require_rolldown_runtime.__esmMin((() => {
	init_client();
	require_npm_smithy.init_client();
	require_npm_smithy.init_protocols();
	init_httpAuthExtensionConfiguration$2();
	resolveRuntimeExtensions$2 = (runtimeConfig, extensions) => {
		const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), require_npm_smithy.getDefaultExtensionConfiguration(runtimeConfig), require_npm_smithy.getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration$2(runtimeConfig));
		extensions.forEach((extension) => extension.configure(extensionConfiguration));
		return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), require_npm_smithy.resolveDefaultRuntimeConfig(extensionConfiguration), require_npm_smithy.resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig$2(extensionConfiguration));
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/SSOClient.js
var SSOClient;
var init_SSOClient = require_rolldown_runtime.__esmMin((() => {
	init_client();
	require_npm_smithy.init_dist_es();
	require_npm_smithy.init_client();
	require_npm_smithy.init_config$1();
	require_npm_smithy.init_endpoints();
	require_npm_smithy.init_protocols();
	require_npm_smithy.init_retry();
	require_npm_smithy.init_schema();
	init_httpAuthSchemeProvider$2();
	init_EndpointParameters$2();
	init_runtimeConfig$2();
	init_runtimeExtensions$2();
	SSOClient = class extends require_npm_smithy.Client {
		config;
		constructor(...[configuration]) {
			const _config_0 = getRuntimeConfig$4(configuration || {});
			super(_config_0);
			this.initConfig = _config_0;
			const _config_1 = resolveClientEndpointParameters$2(_config_0);
			const _config_2 = resolveUserAgentConfig(_config_1);
			const _config_3 = require_npm_smithy.resolveRetryConfig(_config_2);
			const _config_4 = require_npm_smithy.resolveRegionConfig(_config_3);
			const _config_5 = resolveHostHeaderConfig(_config_4);
			const _config_6 = require_npm_smithy.resolveEndpointConfig(_config_5);
			const _config_7 = resolveHttpAuthSchemeConfig$2(_config_6);
			const _config_8 = resolveRuntimeExtensions$2(_config_7, configuration?.extensions || []);
			this.config = _config_8;
			this.middlewareStack.use(require_npm_smithy.getSchemaSerdePlugin(this.config));
			this.middlewareStack.use(getUserAgentPlugin(this.config));
			this.middlewareStack.use(require_npm_smithy.getRetryPlugin(this.config));
			this.middlewareStack.use(require_npm_smithy.getContentLengthPlugin(this.config));
			this.middlewareStack.use(getHostHeaderPlugin(this.config));
			this.middlewareStack.use(getLoggerPlugin(this.config));
			this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
			this.middlewareStack.use(require_npm_smithy.getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
				httpAuthSchemeParametersProvider: defaultSSOHttpAuthSchemeParametersProvider,
				identityProviderConfigProvider: async (config) => new require_npm_smithy.DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
			}));
			this.middlewareStack.use(require_npm_smithy.getHttpSigningPlugin(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commandBuilder.js
var command$2, _ep0$2, _mw0$2;
var init_commandBuilder$2 = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_client();
	require_npm_smithy.init_endpoints();
	init_EndpointParameters$2();
	command$2 = require_npm_smithy.makeBuilder(commonParams$2, "SWBPortalService", "SSOClient", require_npm_smithy.getEndpointPlugin);
	_ep0$2 = {};
	_mw0$2 = (Command, cs, config, o) => [];
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commands/GetRoleCredentialsCommand.js
var GetRoleCredentialsCommand;
var init_GetRoleCredentialsCommand = require_rolldown_runtime.__esmMin((() => {
	init_commandBuilder$2();
	init_schemas_0$2();
	GetRoleCredentialsCommand = class extends command$2(_ep0$2, _mw0$2, "GetRoleCredentials", GetRoleCredentials$) {};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/SSO.js
var commands$2, SSO;
var init_SSO = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_client();
	init_GetRoleCredentialsCommand();
	init_SSOClient();
	commands$2 = { GetRoleCredentialsCommand };
	SSO = class extends SSOClient {};
	require_npm_smithy.createAggregatedClient(commands$2, SSO);
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commands/index.js
var init_commands$2 = require_rolldown_runtime.__esmMin((() => {
	init_GetRoleCredentialsCommand();
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/models_0.js
var init_models_0$2 = require_rolldown_runtime.__esmMin((() => {}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/index.js
var sso_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	$Command: () => require_npm_smithy.Command,
	GetRoleCredentials$: () => GetRoleCredentials$,
	GetRoleCredentialsCommand: () => GetRoleCredentialsCommand,
	GetRoleCredentialsRequest$: () => GetRoleCredentialsRequest$,
	GetRoleCredentialsResponse$: () => GetRoleCredentialsResponse$,
	InvalidRequestException: () => InvalidRequestException,
	InvalidRequestException$: () => InvalidRequestException$,
	ResourceNotFoundException: () => ResourceNotFoundException,
	ResourceNotFoundException$: () => ResourceNotFoundException$,
	RoleCredentials$: () => RoleCredentials$,
	SSO: () => SSO,
	SSOClient: () => SSOClient,
	SSOServiceException: () => SSOServiceException,
	SSOServiceException$: () => SSOServiceException$,
	TooManyRequestsException: () => TooManyRequestsException,
	TooManyRequestsException$: () => TooManyRequestsException$,
	UnauthorizedException: () => UnauthorizedException,
	UnauthorizedException$: () => UnauthorizedException$,
	__Client: () => require_npm_smithy.Client,
	errorTypeRegistries: () => errorTypeRegistries$2
});
var init_sso = require_rolldown_runtime.__esmMin((() => {
	init_SSOClient();
	init_SSO();
	init_commands$2();
	require_npm_smithy.init_client();
	init_schemas_0$2();
	init_errors$2();
	init_SSOServiceException();
}));

// node_modules/@aws-sdk/credential-provider-sso/dist-cjs/loadSso-BGYXHf8s.js
var require_loadSso_BGYXHf8s = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { GetRoleCredentialsCommand, SSOClient } = (init_sso(), require_rolldown_runtime.__toCommonJS(sso_exports));
	exports.GetRoleCredentialsCommand = GetRoleCredentialsCommand;
	exports.SSOClient = SSOClient;
}));

// node_modules/@aws-sdk/credential-provider-sso/dist-cjs/index.js
var require_dist_cjs$9 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { CredentialsProviderError, getSSOTokenFromFile, getProfileName, parseKnownFiles, loadSsoSessionData } = (require_npm_smithy.init_config$1(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.config_exports));
	const { setCredentialFeature } = (init_client(), require_rolldown_runtime.__toCommonJS(client_exports));
	const { fromSso } = require_dist_cjs$10();
	const isSsoProfile = (arg) => arg && (typeof arg.sso_start_url === "string" || typeof arg.sso_account_id === "string" || typeof arg.sso_session === "string" || typeof arg.sso_region === "string" || typeof arg.sso_role_name === "string");
	const SHOULD_FAIL_CREDENTIAL_CHAIN = false;
	const resolveSSOCredentials = async ({ ssoStartUrl, ssoSession, ssoAccountId, ssoRegion, ssoRoleName, ssoClient, clientConfig, parentClientConfig, callerClientConfig, profile, filepath, configFilepath, ignoreCache, logger }) => {
		let token;
		const refreshMessage = `To refresh this SSO session run aws sso login with the corresponding profile.`;
		if (ssoSession) try {
			const _token = await fromSso({
				profile,
				filepath,
				configFilepath,
				ignoreCache,
				clientConfig,
				parentClientConfig,
				logger
			})({ callerClientConfig });
			token = {
				accessToken: _token.token,
				expiresAt: new Date(_token.expiration).toISOString()
			};
		} catch (e) {
			throw new CredentialsProviderError(e.message, {
				tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
				logger
			});
		}
		else try {
			token = await getSSOTokenFromFile(ssoStartUrl);
		} catch (e) {
			throw new CredentialsProviderError(`The SSO session associated with this profile is invalid. ${refreshMessage}`, {
				tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
				logger
			});
		}
		if (new Date(token.expiresAt).getTime() - Date.now() <= 0) throw new CredentialsProviderError(`The SSO session associated with this profile has expired. ${refreshMessage}`, {
			tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
			logger
		});
		const { accessToken } = token;
		const { SSOClient, GetRoleCredentialsCommand } = require_loadSso_BGYXHf8s();
		const sso = ssoClient || new SSOClient(Object.assign({}, clientConfig ?? {}, {
			logger: clientConfig?.logger ?? callerClientConfig?.logger ?? parentClientConfig?.logger,
			region: clientConfig?.region ?? ssoRegion,
			userAgentAppId: clientConfig?.userAgentAppId ?? callerClientConfig?.userAgentAppId ?? parentClientConfig?.userAgentAppId
		}));
		let ssoResp;
		try {
			ssoResp = await sso.send(new GetRoleCredentialsCommand({
				accountId: ssoAccountId,
				roleName: ssoRoleName,
				accessToken
			}));
		} catch (e) {
			throw new CredentialsProviderError(e, {
				tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
				logger
			});
		}
		const { roleCredentials: { accessKeyId, secretAccessKey, sessionToken, expiration, credentialScope, accountId } = {} } = ssoResp;
		if (!accessKeyId || !secretAccessKey || !sessionToken || !expiration) throw new CredentialsProviderError("SSO returns an invalid temporary credential.", {
			tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
			logger
		});
		const credentials = {
			accessKeyId,
			secretAccessKey,
			sessionToken,
			expiration: new Date(expiration),
			...credentialScope && { credentialScope },
			...accountId && { accountId }
		};
		if (ssoSession) setCredentialFeature(credentials, "CREDENTIALS_SSO", "s");
		else setCredentialFeature(credentials, "CREDENTIALS_SSO_LEGACY", "u");
		return credentials;
	};
	const validateSsoProfile = (profile, logger) => {
		const { sso_start_url, sso_account_id, sso_region, sso_role_name } = profile;
		if (!sso_start_url || !sso_account_id || !sso_region || !sso_role_name) throw new CredentialsProviderError(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(profile).join(", ")}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, {
			tryNextLink: false,
			logger
		});
		return profile;
	};
	const fromSSO = (init = {}) => async ({ callerClientConfig } = {}) => {
		init.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");
		const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
		const { ssoClient } = init;
		const profileName = getProfileName({ profile: init.profile ?? callerClientConfig?.profile });
		if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
			const profile = (await parseKnownFiles(init))[profileName];
			if (!profile) throw new CredentialsProviderError(`Profile ${profileName} was not found.`, { logger: init.logger });
			if (!isSsoProfile(profile)) throw new CredentialsProviderError(`Profile ${profileName} is not configured with SSO credentials.`, { logger: init.logger });
			if (profile?.sso_session) {
				const session = (await loadSsoSessionData(init))[profile.sso_session];
				const conflictMsg = ` configurations in profile ${profileName} and sso-session ${profile.sso_session}`;
				if (ssoRegion && ssoRegion !== session.sso_region) throw new CredentialsProviderError(`Conflicting SSO region` + conflictMsg, {
					tryNextLink: false,
					logger: init.logger
				});
				if (ssoStartUrl && ssoStartUrl !== session.sso_start_url) throw new CredentialsProviderError(`Conflicting SSO start_url` + conflictMsg, {
					tryNextLink: false,
					logger: init.logger
				});
				profile.sso_region = session.sso_region;
				profile.sso_start_url = session.sso_start_url;
			}
			const { sso_start_url, sso_account_id, sso_region, sso_role_name, sso_session } = validateSsoProfile(profile, init.logger);
			return resolveSSOCredentials({
				ssoStartUrl: sso_start_url,
				ssoSession: sso_session,
				ssoAccountId: sso_account_id,
				ssoRegion: sso_region,
				ssoRoleName: sso_role_name,
				ssoClient,
				clientConfig: init.clientConfig,
				parentClientConfig: init.parentClientConfig,
				callerClientConfig: init.callerClientConfig,
				profile: profileName,
				filepath: init.filepath,
				configFilepath: init.configFilepath,
				ignoreCache: init.ignoreCache,
				logger: init.logger
			});
		} else if (!ssoStartUrl || !ssoAccountId || !ssoRegion || !ssoRoleName) throw new CredentialsProviderError("Incomplete configuration. The fromSSO() argument hash must include \"ssoStartUrl\", \"ssoAccountId\", \"ssoRegion\", \"ssoRoleName\"", {
			tryNextLink: false,
			logger: init.logger
		});
		else return resolveSSOCredentials({
			ssoStartUrl,
			ssoSession,
			ssoAccountId,
			ssoRegion,
			ssoRoleName,
			ssoClient,
			clientConfig: init.clientConfig,
			parentClientConfig: init.parentClientConfig,
			callerClientConfig: init.callerClientConfig,
			profile: profileName,
			filepath: init.filepath,
			configFilepath: init.configFilepath,
			ignoreCache: init.ignoreCache,
			logger: init.logger
		});
	};
	exports.fromSSO = fromSSO;
	exports.isSsoProfile = isSsoProfile;
	exports.validateSsoProfile = validateSsoProfile;
}));

// node_modules/@aws-sdk/signature-v4-multi-region/dist-cjs/index.js
var require_dist_cjs$8 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { SignatureV4, signatureV4aContainer } = require_npm_smithy.require_dist_cjs$2();
	const signatureV4CrtContainer = { CrtSignerV4: null };
	const SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
	const SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
	var SignatureV4SignWithCredentials = class extends SignatureV4 {
		async signWithCredentials(requestToSign, credentials, options) {
			const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
			requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
			const privateAccess = this;
			setSingleOverride(privateAccess, credentialsWithoutSessionToken);
			return privateAccess.signRequest(requestToSign, options ?? {});
		}
		async presignWithCredentials(requestToSign, credentials, options) {
			const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
			delete requestToSign.headers[SESSION_TOKEN_HEADER];
			requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
			requestToSign.query = requestToSign.query ?? {};
			requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
			setSingleOverride(this, credentialsWithoutSessionToken);
			return this.presign(requestToSign, options);
		}
	};
	function getCredentialsWithoutSessionToken(credentials) {
		return {
			accessKeyId: credentials.accessKeyId,
			secretAccessKey: credentials.secretAccessKey,
			expiration: credentials.expiration
		};
	}
	function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
		const currentCredentialProvider = privateAccess.credentialProvider;
		privateAccess.credentialProvider = () => {
			privateAccess.credentialProvider = currentCredentialProvider;
			return Promise.resolve(credentialsWithoutSessionToken);
		};
	}
	var SignatureV4MultiRegion = class {
		sigv4aSigner;
		sigv4Signer;
		signerOptions;
		static sigv4aDependency() {
			if (typeof signatureV4CrtContainer.CrtSignerV4 === "function") return "crt";
			else if (typeof signatureV4aContainer.SignatureV4a === "function") return "js";
			return "none";
		}
		constructor(options) {
			this.sigv4Signer = new SignatureV4SignWithCredentials(options);
			this.signerOptions = options;
		}
		async sign(requestToSign, options = {}) {
			if (options.signingRegion === "*") return this.getSigv4aSigner().sign(requestToSign, options);
			return this.sigv4Signer.sign(requestToSign, options);
		}
		async signWithCredentials(requestToSign, credentials, options = {}) {
			if (options.signingRegion === "*") {
				const signer = this.getSigv4aSigner();
				const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
				if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.signWithCredentials(requestToSign, credentials, options);
				else throw new Error("signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the \"@aws-sdk/signature-v4-crt\" package explicitly. You must also register the package by calling [require(\"@aws-sdk/signature-v4-crt\");] or an ESM equivalent such as [import \"@aws-sdk/signature-v4-crt\";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
			}
			return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
		}
		async presign(originalRequest, options = {}) {
			if (options.signingRegion === "*") {
				const signer = this.getSigv4aSigner();
				const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
				if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.presign(originalRequest, options);
				else throw new Error("presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the \"@aws-sdk/signature-v4-crt\" package explicitly. You must also register the package by calling [require(\"@aws-sdk/signature-v4-crt\");] or an ESM equivalent such as [import \"@aws-sdk/signature-v4-crt\";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
			}
			return this.sigv4Signer.presign(originalRequest, options);
		}
		async presignWithCredentials(originalRequest, credentials, options = {}) {
			if (options.signingRegion === "*") throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
			return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
		}
		getSigv4aSigner() {
			if (!this.sigv4aSigner) {
				const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
				const JsSigV4aSigner = signatureV4aContainer.SignatureV4a;
				if (this.signerOptions.runtime === "node") {
					if (!CrtSignerV4 && !JsSigV4aSigner) throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
					if (CrtSignerV4 && typeof CrtSignerV4 === "function") this.sigv4aSigner = new CrtSignerV4({
						...this.signerOptions,
						signingAlgorithm: 1
					});
					else if (JsSigV4aSigner && typeof JsSigV4aSigner === "function") this.sigv4aSigner = new JsSigV4aSigner({ ...this.signerOptions });
					else throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
				} else {
					if (!JsSigV4aSigner || typeof JsSigV4aSigner !== "function") throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
					this.sigv4aSigner = new JsSigV4aSigner({ ...this.signerOptions });
				}
			}
			return this.sigv4aSigner;
		}
	};
	exports.SignatureV4MultiRegion = SignatureV4MultiRegion;
	exports.SignatureV4SignWithCredentials = SignatureV4SignWithCredentials;
	exports.signatureV4CrtContainer = signatureV4CrtContainer;
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/bdd.js
var q$1, a$1, b$1, c$1, d$1, e$1, f$1, g$1, h$1, i$1, j$1, k$1, l$1, m$1, n$1, o$1, p$1, _data$1, root$1, nodes$1, bdd$1;
var init_bdd$1 = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_endpoints();
	q$1 = "ref";
	a$1 = -1;
	b$1 = true;
	c$1 = "isSet";
	d$1 = "PartitionResult";
	e$1 = "booleanEquals";
	f$1 = "stringEquals";
	g$1 = "getAttr";
	h$1 = "us-east-1";
	i$1 = "sigv4";
	j$1 = "sts";
	k$1 = "https://sts.{Region}.{PartitionResult#dnsSuffix}";
	l$1 = { [q$1]: "Endpoint" };
	m$1 = { [q$1]: "Region" };
	n$1 = { [q$1]: d$1 };
	o$1 = {};
	p$1 = [m$1];
	_data$1 = {
		conditions: [
			[c$1, [l$1]],
			[c$1, p$1],
			[
				"aws.partition",
				p$1,
				d$1
			],
			[e$1, [{ [q$1]: "UseFIPS" }, b$1]],
			[e$1, [{ [q$1]: "UseDualStack" }, b$1]],
			[f$1, [m$1, "aws-global"]],
			[e$1, [{ [q$1]: "UseGlobalEndpoint" }, b$1]],
			[f$1, [m$1, "eu-central-1"]],
			[e$1, [{
				fn: g$1,
				argv: [n$1, "supportsDualStack"]
			}, b$1]],
			[e$1, [{
				fn: g$1,
				argv: [n$1, "supportsFIPS"]
			}, b$1]],
			[f$1, [m$1, "ap-south-1"]],
			[f$1, [m$1, "eu-north-1"]],
			[f$1, [m$1, "eu-west-1"]],
			[f$1, [m$1, "eu-west-2"]],
			[f$1, [m$1, "eu-west-3"]],
			[f$1, [m$1, "sa-east-1"]],
			[f$1, [m$1, h$1]],
			[f$1, [m$1, "us-east-2"]],
			[f$1, [m$1, "us-west-2"]],
			[f$1, [m$1, "us-west-1"]],
			[f$1, [m$1, "ca-central-1"]],
			[f$1, [m$1, "ap-southeast-1"]],
			[f$1, [m$1, "ap-northeast-1"]],
			[f$1, [m$1, "ap-southeast-2"]],
			[f$1, [{
				fn: g$1,
				argv: [n$1, "name"]
			}, "aws-us-gov"]]
		],
		results: [
			[a$1],
			["https://sts.amazonaws.com", { authSchemes: [{
				name: i$1,
				signingName: j$1,
				signingRegion: h$1
			}] }],
			[k$1, { authSchemes: [{
				name: i$1,
				signingName: j$1,
				signingRegion: "{Region}"
			}] }],
			[a$1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
			[a$1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
			[l$1, o$1],
			["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o$1],
			[a$1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
			["https://sts.{Region}.amazonaws.com", o$1],
			["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o$1],
			[a$1, "FIPS is enabled but this partition does not support FIPS"],
			["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o$1],
			[a$1, "DualStack is enabled but this partition does not support DualStack"],
			[k$1, o$1],
			[a$1, "Invalid Configuration: Missing Region"]
		]
	};
	root$1 = 2;
	nodes$1 = new Int32Array([
		-1,
		1,
		-1,
		0,
		30,
		3,
		1,
		4,
		100000014,
		2,
		5,
		100000014,
		3,
		25,
		6,
		4,
		24,
		7,
		5,
		100000001,
		8,
		6,
		9,
		100000013,
		7,
		100000001,
		10,
		10,
		100000001,
		11,
		11,
		100000001,
		12,
		12,
		100000001,
		13,
		13,
		100000001,
		14,
		14,
		100000001,
		15,
		15,
		100000001,
		16,
		16,
		100000001,
		17,
		17,
		100000001,
		18,
		18,
		100000001,
		19,
		19,
		100000001,
		20,
		20,
		100000001,
		21,
		21,
		100000001,
		22,
		22,
		100000001,
		23,
		23,
		100000001,
		100000002,
		8,
		100000011,
		100000012,
		4,
		28,
		26,
		9,
		27,
		100000010,
		24,
		100000008,
		100000009,
		8,
		29,
		100000007,
		9,
		100000006,
		100000007,
		3,
		100000003,
		31,
		4,
		100000004,
		100000005
	]);
	bdd$1 = require_npm_smithy.BinaryDecisionDiagram.from(nodes$1, root$1, _data$1.conditions, _data$1.results);
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/endpointResolver.js
var cache$1, defaultEndpointResolver$1;
var init_endpointResolver$1 = require_rolldown_runtime.__esmMin((() => {
	init_client();
	require_npm_smithy.init_endpoints();
	init_bdd$1();
	cache$1 = new require_npm_smithy.EndpointCache({
		size: 50,
		params: [
			"Endpoint",
			"Region",
			"UseDualStack",
			"UseFIPS",
			"UseGlobalEndpoint"
		]
	});
	defaultEndpointResolver$1 = (endpointParams, context = {}) => {
		return cache$1.get(endpointParams, () => require_npm_smithy.decideEndpoint(bdd$1, {
			endpointParams,
			logger: context.logger
		}));
	};
	require_npm_smithy.customEndpointFunctions.aws = awsEndpointFunctions;
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/auth/httpAuthSchemeProvider.js
function createAwsAuthSigv4HttpAuthOption$1(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createAwsAuthSigv4aHttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4a",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption$1(authParameters) {
	return { schemeId: "smithy.api#noAuth" };
}
var import_dist_cjs$3, createEndpointRuleSetHttpAuthSchemeParametersProvider, _defaultSTSHttpAuthSchemeParametersProvider, defaultSTSHttpAuthSchemeParametersProvider, createEndpointRuleSetHttpAuthSchemeProvider, _defaultSTSHttpAuthSchemeProvider, defaultSTSHttpAuthSchemeProvider, resolveHttpAuthSchemeConfig$1;
var init_httpAuthSchemeProvider$1 = require_rolldown_runtime.__esmMin((() => {
	init_httpAuthSchemes();
	import_dist_cjs$3 = require_dist_cjs$8();
	require_npm_smithy.init_client();
	require_npm_smithy.init_endpoints();
	init_endpointResolver$1();
	createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
		if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
		const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
		const instructionsFn = require_npm_smithy.getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
		if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
		const endpointParameters = await require_npm_smithy.resolveParams(input, { getEndpointParameterInstructions: instructionsFn }, config);
		return Object.assign(defaultParameters, endpointParameters);
	};
	_defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => {
		return {
			operation: require_npm_smithy.getSmithyContext(context).operation,
			region: await require_npm_smithy.normalizeProvider$1(config.region)() || (() => {
				throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		};
	};
	defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
	createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
		const endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
			const authSchemes = defaultEndpointResolver(authParameters).properties?.authSchemes;
			if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
			const options = [];
			for (const scheme of authSchemes) {
				const { name: resolvedName, properties = {}, ...rest } = scheme;
				const name = resolvedName.toLowerCase();
				if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
				let schemeId;
				if (name === "sigv4a") {
					schemeId = "aws.auth#sigv4a";
					const sigv4Present = authSchemes.find((s) => {
						const name = s.name.toLowerCase();
						return name !== "sigv4a" && name.startsWith("sigv4");
					});
					if (import_dist_cjs$3.SignatureV4MultiRegion.sigv4aDependency() === "none" && sigv4Present) continue;
				} else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
				else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
				const createOption = createHttpAuthOptionFunctions[schemeId];
				if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
				const option = createOption(authParameters);
				option.schemeId = schemeId;
				option.signingProperties = {
					...option.signingProperties || {},
					...rest,
					...properties
				};
				options.push(option);
			}
			return options;
		};
		return endpointRuleSetHttpAuthSchemeProvider;
	};
	_defaultSTSHttpAuthSchemeProvider = (authParameters) => {
		const options = [];
		switch (authParameters.operation) {
			case "AssumeRoleWithWebIdentity":
				options.push(createSmithyApiNoAuthHttpAuthOption$1(authParameters));
				options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
				break;
			default:
				options.push(createAwsAuthSigv4HttpAuthOption$1(authParameters));
				options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
		}
		return options;
	};
	defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver$1, _defaultSTSHttpAuthSchemeProvider, {
		"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption$1,
		"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
		"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption$1
	});
	resolveHttpAuthSchemeConfig$1 = (config) => {
		const config_0 = resolveAwsSdkSigV4Config(config);
		const config_1 = resolveAwsSdkSigV4AConfig(config_0);
		return Object.assign(config_1, { authSchemePreference: require_npm_smithy.normalizeProvider$1(config.authSchemePreference ?? []) });
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/EndpointParameters.js
var resolveClientEndpointParameters$1, commonParams$1;
var init_EndpointParameters$1 = require_rolldown_runtime.__esmMin((() => {
	resolveClientEndpointParameters$1 = (options) => {
		return Object.assign(options, {
			useDualstackEndpoint: options.useDualstackEndpoint ?? false,
			useFipsEndpoint: options.useFipsEndpoint ?? false,
			useGlobalEndpoint: options.useGlobalEndpoint ?? false,
			defaultSigningName: "sts"
		});
	};
	commonParams$1 = {
		UseGlobalEndpoint: {
			type: "builtInParams",
			name: "useGlobalEndpoint"
		},
		UseFIPS: {
			type: "builtInParams",
			name: "useFipsEndpoint"
		},
		Endpoint: {
			type: "builtInParams",
			name: "endpoint"
		},
		Region: {
			type: "builtInParams",
			name: "region"
		},
		UseDualStack: {
			type: "builtInParams",
			name: "useDualstackEndpoint"
		}
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/STSServiceException.js
var STSServiceException;
var init_STSServiceException = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_client();
	STSServiceException = class STSServiceException extends require_npm_smithy.ServiceException {
		static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
		constructor(options) {
			super(options);
			Object.setPrototypeOf(this, STSServiceException.prototype);
		}
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/errors.js
var ExpiredTokenException, MalformedPolicyDocumentException, PackedPolicyTooLargeException, RegionDisabledException, IDPRejectedClaimException, InvalidIdentityTokenException, IDPCommunicationErrorException;
var init_errors$1 = require_rolldown_runtime.__esmMin((() => {
	init_STSServiceException();
	ExpiredTokenException = class ExpiredTokenException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#ExpiredTokenException";
		name = "ExpiredTokenException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "ExpiredTokenException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ExpiredTokenException.prototype);
		}
	};
	MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
		name = "MalformedPolicyDocumentException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "MalformedPolicyDocumentException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
		}
	};
	PackedPolicyTooLargeException = class PackedPolicyTooLargeException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
		name = "PackedPolicyTooLargeException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "PackedPolicyTooLargeException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
		}
	};
	RegionDisabledException = class RegionDisabledException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#RegionDisabledException";
		name = "RegionDisabledException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "RegionDisabledException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, RegionDisabledException.prototype);
		}
	};
	IDPRejectedClaimException = class IDPRejectedClaimException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
		name = "IDPRejectedClaimException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "IDPRejectedClaimException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
		}
	};
	InvalidIdentityTokenException = class InvalidIdentityTokenException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
		name = "InvalidIdentityTokenException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidIdentityTokenException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
		}
	};
	IDPCommunicationErrorException = class IDPCommunicationErrorException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
		name = "IDPCommunicationErrorException";
		$fault = "client";
		$retryable = {};
		constructor(opts) {
			super({
				name: "IDPCommunicationErrorException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
		}
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/schemas/schemas_0.js
var _A, _AKI, _AR, _ARI, _ARR, _ARRs, _ARU, _ARWWI, _ARWWIR, _ARWWIRs, _Au, _C, _CA, _DS, _E, _EI, _ETE, _IDPCEE, _IDPRCE, _IITE, _K, _MPDE, _MSTS, _P, _PA, _PAr, _PC, _PCLT, _PCr, _PDT, _PI, _PPS, _PPTLE, _Pr, _RA, _RDE, _RSN, _SAK, _SFWIT, _SI, _SN, _ST, _STS, _STU, _T, _TC, _TTK, _Ta, _V, _WIT, _a, _aKST, _aQE, _c$1, _cTT, _e$1, _hE$1, _m$1, _pDLT, _s$1, _tLT, n0$1, _s_registry$1, STSServiceException$, n0_registry$1, ExpiredTokenException$, IDPCommunicationErrorException$, IDPRejectedClaimException$, InvalidIdentityTokenException$, MalformedPolicyDocumentException$, PackedPolicyTooLargeException$, RegionDisabledException$, errorTypeRegistries$1, accessKeySecretType, clientTokenType, AssumedRoleUser$, AssumeRoleRequest$, AssumeRoleResponse$, AssumeRoleWithWebIdentityRequest$, AssumeRoleWithWebIdentityResponse$, Credentials$, PolicyDescriptorType$, ProvidedContext$, Tag$, policyDescriptorListType, ProvidedContextsListType, tagListType, AssumeRole$, AssumeRoleWithWebIdentity$;
var init_schemas_0$1 = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_schema();
	init_errors$1();
	init_STSServiceException();
	_A = "Arn";
	_AKI = "AccessKeyId";
	_AR = "AssumeRole";
	_ARI = "AssumedRoleId";
	_ARR = "AssumeRoleRequest";
	_ARRs = "AssumeRoleResponse";
	_ARU = "AssumedRoleUser";
	_ARWWI = "AssumeRoleWithWebIdentity";
	_ARWWIR = "AssumeRoleWithWebIdentityRequest";
	_ARWWIRs = "AssumeRoleWithWebIdentityResponse";
	_Au = "Audience";
	_C = "Credentials";
	_CA = "ContextAssertion";
	_DS = "DurationSeconds";
	_E = "Expiration";
	_EI = "ExternalId";
	_ETE = "ExpiredTokenException";
	_IDPCEE = "IDPCommunicationErrorException";
	_IDPRCE = "IDPRejectedClaimException";
	_IITE = "InvalidIdentityTokenException";
	_K = "Key";
	_MPDE = "MalformedPolicyDocumentException";
	_MSTS = "MinimumSessionTokenSize";
	_P = "Policy";
	_PA = "PolicyArns";
	_PAr = "ProviderArn";
	_PC = "ProvidedContexts";
	_PCLT = "ProvidedContextsListType";
	_PCr = "ProvidedContext";
	_PDT = "PolicyDescriptorType";
	_PI = "ProviderId";
	_PPS = "PackedPolicySize";
	_PPTLE = "PackedPolicyTooLargeException";
	_Pr = "Provider";
	_RA = "RoleArn";
	_RDE = "RegionDisabledException";
	_RSN = "RoleSessionName";
	_SAK = "SecretAccessKey";
	_SFWIT = "SubjectFromWebIdentityToken";
	_SI = "SourceIdentity";
	_SN = "SerialNumber";
	_ST = "SessionToken";
	_STS = "SessionTokenSize";
	_STU = "SessionTokenUtilization";
	_T = "Tags";
	_TC = "TokenCode";
	_TTK = "TransitiveTagKeys";
	_Ta = "Tag";
	_V = "Value";
	_WIT = "WebIdentityToken";
	_a = "arn";
	_aKST = "accessKeySecretType";
	_aQE = "awsQueryError";
	_c$1 = "client";
	_cTT = "clientTokenType";
	_e$1 = "error";
	_hE$1 = "httpError";
	_m$1 = "message";
	_pDLT = "policyDescriptorListType";
	_s$1 = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
	_tLT = "tagListType";
	n0$1 = "com.amazonaws.sts";
	_s_registry$1 = new require_npm_smithy.TypeRegistry(_s$1);
	STSServiceException$ = [
		-3,
		_s$1,
		"STSServiceException",
		0,
		[],
		[]
	];
	_s_registry$1.registerError(STSServiceException$, STSServiceException);
	n0_registry$1 = new require_npm_smithy.TypeRegistry(n0$1);
	ExpiredTokenException$ = [
		-3,
		n0$1,
		_ETE,
		{
			[_aQE]: [`ExpiredTokenException`, 400],
			[_e$1]: _c$1,
			[_hE$1]: 400
		},
		[_m$1],
		[0]
	];
	n0_registry$1.registerError(ExpiredTokenException$, ExpiredTokenException);
	IDPCommunicationErrorException$ = [
		-3,
		n0$1,
		_IDPCEE,
		{
			[_aQE]: [`IDPCommunicationError`, 400],
			[_e$1]: _c$1,
			[_hE$1]: 400
		},
		[_m$1],
		[0]
	];
	n0_registry$1.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
	IDPRejectedClaimException$ = [
		-3,
		n0$1,
		_IDPRCE,
		{
			[_aQE]: [`IDPRejectedClaim`, 403],
			[_e$1]: _c$1,
			[_hE$1]: 403
		},
		[_m$1],
		[0]
	];
	n0_registry$1.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
	InvalidIdentityTokenException$ = [
		-3,
		n0$1,
		_IITE,
		{
			[_aQE]: [`InvalidIdentityToken`, 400],
			[_e$1]: _c$1,
			[_hE$1]: 400
		},
		[_m$1],
		[0]
	];
	n0_registry$1.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
	MalformedPolicyDocumentException$ = [
		-3,
		n0$1,
		_MPDE,
		{
			[_aQE]: [`MalformedPolicyDocument`, 400],
			[_e$1]: _c$1,
			[_hE$1]: 400
		},
		[_m$1],
		[0]
	];
	n0_registry$1.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
	PackedPolicyTooLargeException$ = [
		-3,
		n0$1,
		_PPTLE,
		{
			[_aQE]: [`PackedPolicyTooLarge`, 400],
			[_e$1]: _c$1,
			[_hE$1]: 400
		},
		[_m$1],
		[0]
	];
	n0_registry$1.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
	RegionDisabledException$ = [
		-3,
		n0$1,
		_RDE,
		{
			[_aQE]: [`RegionDisabledException`, 403],
			[_e$1]: _c$1,
			[_hE$1]: 403
		},
		[_m$1],
		[0]
	];
	n0_registry$1.registerError(RegionDisabledException$, RegionDisabledException);
	errorTypeRegistries$1 = [_s_registry$1, n0_registry$1];
	accessKeySecretType = [
		0,
		n0$1,
		_aKST,
		8,
		0
	];
	clientTokenType = [
		0,
		n0$1,
		_cTT,
		8,
		0
	];
	AssumedRoleUser$ = [
		3,
		n0$1,
		_ARU,
		0,
		[_ARI, _A],
		[0, 0],
		2
	];
	AssumeRoleRequest$ = [
		3,
		n0$1,
		_ARR,
		0,
		[
			_RA,
			_RSN,
			_PA,
			_P,
			_DS,
			_T,
			_TTK,
			_EI,
			_SN,
			_TC,
			_SI,
			_PC,
			_MSTS
		],
		[
			0,
			0,
			() => policyDescriptorListType,
			0,
			1,
			() => tagListType,
			64,
			0,
			0,
			0,
			0,
			() => ProvidedContextsListType,
			1
		],
		2
	];
	AssumeRoleResponse$ = [
		3,
		n0$1,
		_ARRs,
		0,
		[
			_C,
			_ARU,
			_PPS,
			_SI,
			_STU,
			_STS
		],
		[
			[() => Credentials$, 0],
			() => AssumedRoleUser$,
			1,
			0,
			1,
			1
		]
	];
	AssumeRoleWithWebIdentityRequest$ = [
		3,
		n0$1,
		_ARWWIR,
		0,
		[
			_RA,
			_RSN,
			_WIT,
			_PI,
			_PA,
			_P,
			_DS,
			_MSTS
		],
		[
			0,
			0,
			[() => clientTokenType, 0],
			0,
			() => policyDescriptorListType,
			0,
			1,
			1
		],
		3
	];
	AssumeRoleWithWebIdentityResponse$ = [
		3,
		n0$1,
		_ARWWIRs,
		0,
		[
			_C,
			_SFWIT,
			_ARU,
			_PPS,
			_Pr,
			_Au,
			_SI,
			_STU,
			_STS
		],
		[
			[() => Credentials$, 0],
			0,
			() => AssumedRoleUser$,
			1,
			0,
			0,
			0,
			1,
			1
		]
	];
	Credentials$ = [
		3,
		n0$1,
		_C,
		0,
		[
			_AKI,
			_SAK,
			_ST,
			_E
		],
		[
			0,
			[() => accessKeySecretType, 0],
			0,
			4
		],
		4
	];
	PolicyDescriptorType$ = [
		3,
		n0$1,
		_PDT,
		0,
		[_a],
		[0]
	];
	ProvidedContext$ = [
		3,
		n0$1,
		_PCr,
		0,
		[_PAr, _CA],
		[0, 0]
	];
	Tag$ = [
		3,
		n0$1,
		_Ta,
		0,
		[_K, _V],
		[0, 0],
		2
	];
	policyDescriptorListType = [
		1,
		n0$1,
		_pDLT,
		0,
		() => PolicyDescriptorType$
	];
	ProvidedContextsListType = [
		1,
		n0$1,
		_PCLT,
		0,
		() => ProvidedContext$
	];
	tagListType = [
		1,
		n0$1,
		_tLT,
		0,
		() => Tag$
	];
	AssumeRole$ = [
		9,
		n0$1,
		_AR,
		0,
		() => AssumeRoleRequest$,
		() => AssumeRoleResponse$
	];
	AssumeRoleWithWebIdentity$ = [
		9,
		n0$1,
		_ARWWI,
		0,
		() => AssumeRoleWithWebIdentityRequest$,
		() => AssumeRoleWithWebIdentityResponse$
	];
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.shared.js
var import_dist_cjs$2, getRuntimeConfig$3;
var init_runtimeConfig_shared$1 = require_rolldown_runtime.__esmMin((() => {
	init_httpAuthSchemes();
	init_protocols();
	import_dist_cjs$2 = require_dist_cjs$8();
	require_npm_smithy.init_dist_es();
	require_npm_smithy.init_checksum();
	require_npm_smithy.init_client();
	require_npm_smithy.init_protocols();
	require_npm_smithy.init_serde();
	init_httpAuthSchemeProvider$1();
	init_endpointResolver$1();
	init_schemas_0$1();
	getRuntimeConfig$3 = (config) => {
		return {
			apiVersion: "2011-06-15",
			base64Decoder: config?.base64Decoder ?? require_npm_smithy.fromBase64,
			base64Encoder: config?.base64Encoder ?? require_npm_smithy.toBase64,
			disableHostPrefix: config?.disableHostPrefix ?? false,
			endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$1,
			extensions: config?.extensions ?? [],
			httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
			httpAuthSchemes: config?.httpAuthSchemes ?? [
				{
					schemeId: "aws.auth#sigv4",
					identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
					signer: new AwsSdkSigV4Signer()
				},
				{
					schemeId: "aws.auth#sigv4a",
					identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
					signer: new AwsSdkSigV4ASigner()
				},
				{
					schemeId: "smithy.api#noAuth",
					identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
					signer: new require_npm_smithy.NoAuthSigner()
				}
			],
			logger: config?.logger ?? new require_npm_smithy.NoOpLogger(),
			protocol: config?.protocol ?? AwsQueryProtocol,
			protocolSettings: config?.protocolSettings ?? {
				defaultNamespace: "com.amazonaws.sts",
				errorTypeRegistries: errorTypeRegistries$1,
				xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
				version: "2011-06-15",
				serviceTarget: "AWSSecurityTokenServiceV20110615"
			},
			serviceId: config?.serviceId ?? "STS",
			sha256: config?.sha256 ?? require_npm_smithy.Sha256Node,
			signerConstructor: config?.signerConstructor ?? import_dist_cjs$2.SignatureV4MultiRegion,
			urlParser: config?.urlParser ?? require_npm_smithy.parseUrl,
			utf8Decoder: config?.utf8Decoder ?? require_npm_smithy.fromUtf8,
			utf8Encoder: config?.utf8Encoder ?? require_npm_smithy.toUtf8
		};
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.js
var import_dist_cjs$1, getRuntimeConfig$2;
var init_runtimeConfig$1 = require_rolldown_runtime.__esmMin((() => {
	init_client();
	init_httpAuthSchemes();
	require_npm_smithy.init_dist_es();
	require_npm_smithy.init_client();
	require_npm_smithy.init_config$1();
	require_npm_smithy.init_retry();
	require_npm_smithy.init_serde();
	import_dist_cjs$1 = require_npm_smithy.require_dist_cjs();
	init_runtimeConfig_shared$1();
	getRuntimeConfig$2 = (config) => {
		require_npm_smithy.emitWarningIfUnsupportedVersion(process.version);
		const defaultsMode = require_npm_smithy.resolveDefaultsModeConfig(config);
		const defaultConfigProvider = () => defaultsMode().then(require_npm_smithy.loadConfigsForDefaultMode);
		const clientSharedValues = getRuntimeConfig$3(config);
		emitWarningIfUnsupportedVersion(process.version);
		const loaderConfig = {
			profile: config?.profile,
			logger: clientSharedValues.logger
		};
		return {
			...clientSharedValues,
			...config,
			runtime: "node",
			defaultsMode,
			authSchemePreference: config?.authSchemePreference ?? require_npm_smithy.loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
			bodyLengthChecker: config?.bodyLengthChecker ?? require_npm_smithy.calculateBodyLength,
			defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
			defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
				serviceId: clientSharedValues.serviceId,
				clientVersion: version
			}),
			httpAuthSchemes: config?.httpAuthSchemes ?? [
				{
					schemeId: "aws.auth#sigv4",
					identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await config.credentialDefaultProvider(idProps?.__config || {})()),
					signer: new AwsSdkSigV4Signer()
				},
				{
					schemeId: "aws.auth#sigv4a",
					identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
					signer: new AwsSdkSigV4ASigner()
				},
				{
					schemeId: "smithy.api#noAuth",
					identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
					signer: new require_npm_smithy.NoAuthSigner()
				}
			],
			maxAttempts: config?.maxAttempts ?? require_npm_smithy.loadConfig(require_npm_smithy.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
			region: config?.region ?? require_npm_smithy.loadConfig(require_npm_smithy.NODE_REGION_CONFIG_OPTIONS, {
				...require_npm_smithy.NODE_REGION_CONFIG_FILE_OPTIONS,
				...loaderConfig
			}),
			requestHandler: import_dist_cjs$1.NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
			retryMode: config?.retryMode ?? require_npm_smithy.loadConfig({
				...require_npm_smithy.NODE_RETRY_MODE_CONFIG_OPTIONS,
				default: async () => (await defaultConfigProvider()).retryMode || require_npm_smithy.DEFAULT_RETRY_MODE
			}, config),
			sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? require_npm_smithy.loadConfig(NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
			streamCollector: config?.streamCollector ?? import_dist_cjs$1.streamCollector,
			useDualstackEndpoint: config?.useDualstackEndpoint ?? require_npm_smithy.loadConfig(require_npm_smithy.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
			useFipsEndpoint: config?.useFipsEndpoint ?? require_npm_smithy.loadConfig(require_npm_smithy.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
			userAgentAppId: config?.userAgentAppId ?? require_npm_smithy.loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
		};
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration$1, resolveHttpAuthRuntimeConfig$1;
var init_httpAuthExtensionConfiguration$1 = require_rolldown_runtime.__esmMin((() => {
	getHttpAuthExtensionConfiguration$1 = (runtimeConfig) => {
		const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
		let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
		let _credentials = runtimeConfig.credentials;
		return {
			setHttpAuthScheme(httpAuthScheme) {
				const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
				if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
				else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
			},
			httpAuthSchemes() {
				return _httpAuthSchemes;
			},
			setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
				_httpAuthSchemeProvider = httpAuthSchemeProvider;
			},
			httpAuthSchemeProvider() {
				return _httpAuthSchemeProvider;
			},
			setCredentials(credentials) {
				_credentials = credentials;
			},
			credentials() {
				return _credentials;
			}
		};
	};
	resolveHttpAuthRuntimeConfig$1 = (config) => {
		return {
			httpAuthSchemes: config.httpAuthSchemes(),
			httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
			credentials: config.credentials()
		};
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeExtensions.js
var resolveRuntimeExtensions$1;
var init_runtimeExtensions$1 = require_rolldown_runtime.__esmMin((() => {
	init_client();
	require_npm_smithy.init_client();
	require_npm_smithy.init_protocols();
	init_httpAuthExtensionConfiguration$1();
	resolveRuntimeExtensions$1 = (runtimeConfig, extensions) => {
		const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), require_npm_smithy.getDefaultExtensionConfiguration(runtimeConfig), require_npm_smithy.getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration$1(runtimeConfig));
		extensions.forEach((extension) => extension.configure(extensionConfiguration));
		return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), require_npm_smithy.resolveDefaultRuntimeConfig(extensionConfiguration), require_npm_smithy.resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig$1(extensionConfiguration));
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/STSClient.js
var STSClient;
var init_STSClient = require_rolldown_runtime.__esmMin((() => {
	init_client();
	require_npm_smithy.init_dist_es();
	require_npm_smithy.init_client();
	require_npm_smithy.init_config$1();
	require_npm_smithy.init_endpoints();
	require_npm_smithy.init_protocols();
	require_npm_smithy.init_retry();
	require_npm_smithy.init_schema();
	init_httpAuthSchemeProvider$1();
	init_EndpointParameters$1();
	init_runtimeConfig$1();
	init_runtimeExtensions$1();
	STSClient = class extends require_npm_smithy.Client {
		config;
		constructor(...[configuration]) {
			const _config_0 = getRuntimeConfig$2(configuration || {});
			super(_config_0);
			this.initConfig = _config_0;
			const _config_1 = resolveClientEndpointParameters$1(_config_0);
			const _config_2 = resolveUserAgentConfig(_config_1);
			const _config_3 = require_npm_smithy.resolveRetryConfig(_config_2);
			const _config_4 = require_npm_smithy.resolveRegionConfig(_config_3);
			const _config_5 = resolveHostHeaderConfig(_config_4);
			const _config_6 = require_npm_smithy.resolveEndpointConfig(_config_5);
			const _config_7 = resolveHttpAuthSchemeConfig$1(_config_6);
			const _config_8 = resolveRuntimeExtensions$1(_config_7, configuration?.extensions || []);
			this.config = _config_8;
			this.middlewareStack.use(require_npm_smithy.getSchemaSerdePlugin(this.config));
			this.middlewareStack.use(getUserAgentPlugin(this.config));
			this.middlewareStack.use(require_npm_smithy.getRetryPlugin(this.config));
			this.middlewareStack.use(require_npm_smithy.getContentLengthPlugin(this.config));
			this.middlewareStack.use(getHostHeaderPlugin(this.config));
			this.middlewareStack.use(getLoggerPlugin(this.config));
			this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
			this.middlewareStack.use(require_npm_smithy.getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
				httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
				identityProviderConfigProvider: async (config) => new require_npm_smithy.DefaultIdentityProviderConfig({
					"aws.auth#sigv4": config.credentials,
					"aws.auth#sigv4a": config.credentials
				})
			}));
			this.middlewareStack.use(require_npm_smithy.getHttpSigningPlugin(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commandBuilder.js
var command$1, _ep0$1, _mw0$1;
var init_commandBuilder$1 = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_client();
	require_npm_smithy.init_endpoints();
	init_EndpointParameters$1();
	command$1 = require_npm_smithy.makeBuilder(commonParams$1, "AWSSecurityTokenServiceV20110615", "STSClient", require_npm_smithy.getEndpointPlugin);
	_ep0$1 = {};
	_mw0$1 = (Command, cs, config, o) => [];
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleCommand.js
var AssumeRoleCommand;
var init_AssumeRoleCommand = require_rolldown_runtime.__esmMin((() => {
	init_commandBuilder$1();
	init_schemas_0$1();
	AssumeRoleCommand = class extends command$1(_ep0$1, _mw0$1, "AssumeRole", AssumeRole$) {};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleWithWebIdentityCommand.js
var AssumeRoleWithWebIdentityCommand;
var init_AssumeRoleWithWebIdentityCommand = require_rolldown_runtime.__esmMin((() => {
	init_commandBuilder$1();
	init_schemas_0$1();
	AssumeRoleWithWebIdentityCommand = class extends command$1(_ep0$1, _mw0$1, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/STS.js
var commands$1, STS;
var init_STS = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_client();
	init_AssumeRoleCommand();
	init_AssumeRoleWithWebIdentityCommand();
	init_STSClient();
	commands$1 = {
		AssumeRoleCommand,
		AssumeRoleWithWebIdentityCommand
	};
	STS = class extends STSClient {};
	require_npm_smithy.createAggregatedClient(commands$1, STS);
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/index.js
var init_commands$1 = require_rolldown_runtime.__esmMin((() => {
	init_AssumeRoleCommand();
	init_AssumeRoleWithWebIdentityCommand();
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/models_0.js
var init_models_0$1 = require_rolldown_runtime.__esmMin((() => {}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultStsRoleAssumers.js
var getAccountIdFromAssumedRoleUser, resolveRegion, getDefaultRoleAssumer$1, getDefaultRoleAssumerWithWebIdentity$1, isH2;
var init_defaultStsRoleAssumers = require_rolldown_runtime.__esmMin((() => {
	init_client();
	init_AssumeRoleCommand();
	init_AssumeRoleWithWebIdentityCommand();
	getAccountIdFromAssumedRoleUser = (assumedRoleUser) => {
		if (typeof assumedRoleUser?.Arn === "string") {
			const arnComponents = assumedRoleUser.Arn.split(":");
			if (arnComponents.length > 4 && arnComponents[4] !== "") return arnComponents[4];
		}
	};
	resolveRegion = async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {}) => {
		const region = typeof _region === "function" ? await _region() : _region;
		const parentRegion = typeof _parentRegion === "function" ? await _parentRegion() : _parentRegion;
		let stsDefaultRegion = "";
		const resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await stsRegionDefaultResolver(loaderConfig)());
		credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`);
		return resolvedRegion;
	};
	getDefaultRoleAssumer$1 = (stsOptions, STSClient) => {
		let stsClient;
		let closureSourceCreds;
		return async (sourceCreds, params) => {
			closureSourceCreds = sourceCreds;
			if (!stsClient) {
				const { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
				const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
					logger,
					profile
				});
				const isCompatibleRequestHandler = !isH2(requestHandler);
				stsClient = new STSClient({
					...stsOptions,
					userAgentAppId,
					profile,
					credentialDefaultProvider: () => async () => closureSourceCreds,
					region: resolvedRegion,
					requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
					logger
				});
			}
			const { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleCommand(params));
			if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
			const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
			const credentials = {
				accessKeyId: Credentials.AccessKeyId,
				secretAccessKey: Credentials.SecretAccessKey,
				sessionToken: Credentials.SessionToken,
				expiration: Credentials.Expiration,
				...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
				...accountId && { accountId }
			};
			setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i");
			return credentials;
		};
	};
	getDefaultRoleAssumerWithWebIdentity$1 = (stsOptions, STSClient) => {
		let stsClient;
		return async (params) => {
			if (!stsClient) {
				const { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
				const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
					logger,
					profile
				});
				const isCompatibleRequestHandler = !isH2(requestHandler);
				stsClient = new STSClient({
					...stsOptions,
					userAgentAppId,
					profile,
					region: resolvedRegion,
					requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
					logger
				});
			}
			const { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
			if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
			const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
			const credentials = {
				accessKeyId: Credentials.AccessKeyId,
				secretAccessKey: Credentials.SecretAccessKey,
				sessionToken: Credentials.SessionToken,
				expiration: Credentials.Expiration,
				...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
				...accountId && { accountId }
			};
			if (accountId) setCredentialFeature(credentials, "RESOLVED_ACCOUNT_ID", "T");
			setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
			return credentials;
		};
	};
	isH2 = (requestHandler) => {
		return requestHandler?.metadata?.handlerProtocol === "h2";
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultRoleAssumers.js
var getCustomizableStsClientCtor, getDefaultRoleAssumer, getDefaultRoleAssumerWithWebIdentity, decorateDefaultCredentialProvider;
var init_defaultRoleAssumers = require_rolldown_runtime.__esmMin((() => {
	init_defaultStsRoleAssumers();
	init_STSClient();
	getCustomizableStsClientCtor = (baseCtor, customizations) => {
		if (!customizations) return baseCtor;
		else return class CustomizableSTSClient extends baseCtor {
			constructor(config) {
				super(config);
				for (const customization of customizations) this.middlewareStack.use(customization);
			}
		};
	};
	getDefaultRoleAssumer = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumer$1(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
	getDefaultRoleAssumerWithWebIdentity = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumerWithWebIdentity$1(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
	decorateDefaultCredentialProvider = (provider) => (input) => provider({
		roleAssumer: getDefaultRoleAssumer(input),
		roleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity(input),
		...input
	});
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/index.js
var sts_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	$Command: () => require_npm_smithy.Command,
	AssumeRole$: () => AssumeRole$,
	AssumeRoleCommand: () => AssumeRoleCommand,
	AssumeRoleRequest$: () => AssumeRoleRequest$,
	AssumeRoleResponse$: () => AssumeRoleResponse$,
	AssumeRoleWithWebIdentity$: () => AssumeRoleWithWebIdentity$,
	AssumeRoleWithWebIdentityCommand: () => AssumeRoleWithWebIdentityCommand,
	AssumeRoleWithWebIdentityRequest$: () => AssumeRoleWithWebIdentityRequest$,
	AssumeRoleWithWebIdentityResponse$: () => AssumeRoleWithWebIdentityResponse$,
	AssumedRoleUser$: () => AssumedRoleUser$,
	Credentials$: () => Credentials$,
	ExpiredTokenException: () => ExpiredTokenException,
	ExpiredTokenException$: () => ExpiredTokenException$,
	IDPCommunicationErrorException: () => IDPCommunicationErrorException,
	IDPCommunicationErrorException$: () => IDPCommunicationErrorException$,
	IDPRejectedClaimException: () => IDPRejectedClaimException,
	IDPRejectedClaimException$: () => IDPRejectedClaimException$,
	InvalidIdentityTokenException: () => InvalidIdentityTokenException,
	InvalidIdentityTokenException$: () => InvalidIdentityTokenException$,
	MalformedPolicyDocumentException: () => MalformedPolicyDocumentException,
	MalformedPolicyDocumentException$: () => MalformedPolicyDocumentException$,
	PackedPolicyTooLargeException: () => PackedPolicyTooLargeException,
	PackedPolicyTooLargeException$: () => PackedPolicyTooLargeException$,
	PolicyDescriptorType$: () => PolicyDescriptorType$,
	ProvidedContext$: () => ProvidedContext$,
	RegionDisabledException: () => RegionDisabledException,
	RegionDisabledException$: () => RegionDisabledException$,
	STS: () => STS,
	STSClient: () => STSClient,
	STSServiceException: () => STSServiceException,
	STSServiceException$: () => STSServiceException$,
	Tag$: () => Tag$,
	__Client: () => require_npm_smithy.Client,
	decorateDefaultCredentialProvider: () => decorateDefaultCredentialProvider,
	errorTypeRegistries: () => errorTypeRegistries$1,
	getDefaultRoleAssumer: () => getDefaultRoleAssumer,
	getDefaultRoleAssumerWithWebIdentity: () => getDefaultRoleAssumerWithWebIdentity
});
var init_sts = require_rolldown_runtime.__esmMin((() => {
	init_STSClient();
	init_STS();
	init_commands$1();
	require_npm_smithy.init_client();
	init_schemas_0$1();
	init_errors$1();
	init_defaultRoleAssumers();
	init_STSServiceException();
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/auth/httpAuthSchemeProvider.js
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "signin",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
	return { schemeId: "smithy.api#noAuth" };
}
var defaultSigninHttpAuthSchemeParametersProvider, defaultSigninHttpAuthSchemeProvider, resolveHttpAuthSchemeConfig;
var init_httpAuthSchemeProvider = require_rolldown_runtime.__esmMin((() => {
	init_httpAuthSchemes();
	require_npm_smithy.init_client();
	defaultSigninHttpAuthSchemeParametersProvider = async (config, context, input) => {
		return {
			operation: require_npm_smithy.getSmithyContext(context).operation,
			region: await require_npm_smithy.normalizeProvider$1(config.region)() || (() => {
				throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		};
	};
	defaultSigninHttpAuthSchemeProvider = (authParameters) => {
		const options = [];
		switch (authParameters.operation) {
			case "CreateOAuth2Token":
				options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
				break;
			default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
		}
		return options;
	};
	resolveHttpAuthSchemeConfig = (config) => {
		const config_0 = resolveAwsSdkSigV4Config(config);
		return Object.assign(config_0, { authSchemePreference: require_npm_smithy.normalizeProvider$1(config.authSchemePreference ?? []) });
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoint/EndpointParameters.js
var resolveClientEndpointParameters, commonParams;
var init_EndpointParameters = require_rolldown_runtime.__esmMin((() => {
	resolveClientEndpointParameters = (options) => {
		return Object.assign(options, {
			useDualstackEndpoint: options.useDualstackEndpoint ?? false,
			useFipsEndpoint: options.useFipsEndpoint ?? false,
			defaultSigningName: "signin"
		});
	};
	commonParams = {
		UseFIPS: {
			type: "builtInParams",
			name: "useFipsEndpoint"
		},
		Endpoint: {
			type: "builtInParams",
			name: "endpoint"
		},
		Region: {
			type: "builtInParams",
			name: "region"
		},
		UseDualStack: {
			type: "builtInParams",
			name: "useDualstackEndpoint"
		}
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoint/bdd.js
var s, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, _data, root, nodes, bdd;
var init_bdd = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_endpoints();
	s = "ref";
	a = -1;
	b = false;
	c = true;
	d = "isSet";
	e = "booleanEquals";
	f = "coalesce";
	g = "PartitionResult";
	h = "stringEquals";
	i = "getAttr";
	j = "https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}";
	k = { [s]: "Endpoint" };
	l = {
		"fn": i,
		"argv": [{ [s]: g }, "name"]
	};
	m = { [s]: "Region" };
	n = { [s]: g };
	o = { "authSchemes": [{
		"name": "sigv4",
		"signingName": "signin",
		"signingRegion": "{Region}"
	}] };
	p = {};
	q = [m];
	_data = {
		conditions: [
			[d, q],
			[e, [{
				fn: f,
				argv: [{ [s]: "IsControlPlane" }, b]
			}, c]],
			[d, [k]],
			[
				"aws.partition",
				q,
				g
			],
			[e, [{ [s]: "UseFIPS" }, c]],
			[h, [l, "aws"]],
			[e, [{
				fn: f,
				argv: [{ [s]: "IsOAuthEndpoint" }, b]
			}, c]],
			[e, [{ [s]: "UseDualStack" }, c]],
			[h, [l, "aws-cn"]],
			[h, [m, "us-gov-west-1"]],
			[h, [l, "aws-us-gov"]],
			[e, [{
				fn: i,
				argv: [n, "supportsFIPS"]
			}, c]],
			[h, [l, "aws-iso"]],
			[h, [l, "aws-iso-b"]],
			[h, [l, "aws-iso-f"]],
			[h, [l, "aws-iso-e"]],
			[h, [l, "aws-eusc"]],
			[e, [{
				fn: i,
				argv: [n, "supportsDualStack"]
			}, c]]
		],
		results: [
			[a],
			["https://signin.{Region}.api.aws", o],
			["https://signin.{Region}.api.amazonwebservices.com.cn", o],
			[j, o],
			[a, "FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],
			["https://{Region}.oauth.signin.aws", o],
			["https://{Region}.signin.aws.amazon.com", p],
			["https://{Region}.signin.amazonaws.cn", p],
			["https://{Region}.signin.amazonaws-us-gov.com", p],
			["https://{Region}.signin.c2shome.ic.gov", p],
			["https://{Region}.signin.sc2shome.sgov.gov", p],
			["https://{Region}.signin.csphome.hci.ic.gov", p],
			["https://{Region}.signin.csphome.adc-e.uk", p],
			["https://{Region}.signin.amazonaws-eusc.eu", p],
			["https://signin-fips.amazonaws-us-gov.com", p],
			["https://{Region}.signin-fips.amazonaws-us-gov.com", p],
			["https://{Region}.signin.{PartitionResult#dnsSuffix}", p],
			[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
			[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
			[k, p],
			["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", p],
			[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
			["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}", p],
			[a, "FIPS is enabled but this partition does not support FIPS"],
			[j, p],
			[a, "DualStack is enabled but this partition does not support DualStack"],
			["https://signin.{Region}.{PartitionResult#dnsSuffix}", p],
			[a, "Invalid Configuration: Missing Region"]
		]
	};
	root = 2;
	nodes = new Int32Array([
		-1,
		1,
		-1,
		0,
		6,
		3,
		2,
		36,
		4,
		4,
		5,
		100000027,
		6,
		100000004,
		100000027,
		1,
		29,
		7,
		2,
		36,
		8,
		3,
		9,
		31,
		4,
		22,
		10,
		5,
		19,
		11,
		7,
		21,
		12,
		8,
		100000007,
		13,
		10,
		100000008,
		14,
		12,
		100000009,
		15,
		13,
		100000010,
		16,
		14,
		100000011,
		17,
		15,
		100000012,
		18,
		16,
		100000013,
		100000016,
		6,
		100000005,
		20,
		7,
		21,
		100000006,
		17,
		100000024,
		100000025,
		6,
		100000004,
		23,
		7,
		27,
		24,
		9,
		100000014,
		25,
		10,
		100000015,
		26,
		11,
		100000022,
		100000023,
		11,
		28,
		100000021,
		17,
		100000020,
		100000021,
		2,
		35,
		30,
		3,
		39,
		31,
		4,
		32,
		100000027,
		6,
		100000004,
		33,
		7,
		100000027,
		34,
		9,
		100000014,
		100000027,
		3,
		39,
		36,
		4,
		38,
		37,
		7,
		100000018,
		100000019,
		6,
		100000004,
		100000017,
		5,
		100000001,
		40,
		8,
		100000002,
		100000003
	]);
	bdd = require_npm_smithy.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoint/endpointResolver.js
var cache, defaultEndpointResolver;
var init_endpointResolver = require_rolldown_runtime.__esmMin((() => {
	init_client();
	require_npm_smithy.init_endpoints();
	init_bdd();
	cache = new require_npm_smithy.EndpointCache({
		size: 50,
		params: [
			"Endpoint",
			"IsControlPlane",
			"IsOAuthEndpoint",
			"Region",
			"UseDualStack",
			"UseFIPS"
		]
	});
	defaultEndpointResolver = (endpointParams, context = {}) => {
		return cache.get(endpointParams, () => require_npm_smithy.decideEndpoint(bdd, {
			endpointParams,
			logger: context.logger
		}));
	};
	require_npm_smithy.customEndpointFunctions.aws = awsEndpointFunctions;
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/SigninServiceException.js
var SigninServiceException;
var init_SigninServiceException = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_client();
	SigninServiceException = class SigninServiceException extends require_npm_smithy.ServiceException {
		static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";
		constructor(options) {
			super(options);
			Object.setPrototypeOf(this, SigninServiceException.prototype);
		}
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/errors.js
var AccessDeniedException, InternalServerException, TooManyRequestsError, ValidationException;
var init_errors = require_rolldown_runtime.__esmMin((() => {
	init_SigninServiceException();
	AccessDeniedException = class AccessDeniedException extends SigninServiceException {
		static shapeId = "com.amazonaws.signin#AccessDeniedException";
		name = "AccessDeniedException";
		$fault = "client";
		error;
		constructor(opts) {
			super({
				name: "AccessDeniedException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, AccessDeniedException.prototype);
			this.error = opts.error;
		}
	};
	InternalServerException = class InternalServerException extends SigninServiceException {
		static shapeId = "com.amazonaws.signin#InternalServerException";
		name = "InternalServerException";
		$fault = "server";
		error;
		constructor(opts) {
			super({
				name: "InternalServerException",
				$fault: "server",
				...opts
			});
			Object.setPrototypeOf(this, InternalServerException.prototype);
			this.error = opts.error;
		}
	};
	TooManyRequestsError = class TooManyRequestsError extends SigninServiceException {
		static shapeId = "com.amazonaws.signin#TooManyRequestsError";
		name = "TooManyRequestsError";
		$fault = "client";
		error;
		constructor(opts) {
			super({
				name: "TooManyRequestsError",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, TooManyRequestsError.prototype);
			this.error = opts.error;
		}
	};
	ValidationException = class ValidationException extends SigninServiceException {
		static shapeId = "com.amazonaws.signin#ValidationException";
		name = "ValidationException";
		$fault = "client";
		error;
		constructor(opts) {
			super({
				name: "ValidationException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ValidationException.prototype);
			this.error = opts.error;
		}
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/schemas/schemas_0.js
var _ADE, _AT, _COAT, _COATR, _COATRB, _COATRBr, _COATRr, _COATWIAM, _COATWIAMR, _COATWIAMRr, _ISE, _OAAT, _RT, _TMRE, _VE, _aKI, _aT, _at, _c, _cI, _cV, _co, _e, _eI, _ei, _gT, _gt, _h, _hE, _iT, _jN, _m, _r, _rT, _rU, _s, _sAK, _sT, _se, _tI, _tO, _tT, _tt, n0, _s_registry, SigninServiceException$, n0_registry, AccessDeniedException$, InternalServerException$, TooManyRequestsError$, ValidationException$, errorTypeRegistries, OAuthAccessToken, RefreshToken, AccessToken$, CreateOAuth2TokenRequest$, CreateOAuth2TokenRequestBody$, CreateOAuth2TokenResponse$, CreateOAuth2TokenResponseBody$, CreateOAuth2TokenWithIAMRequest$, CreateOAuth2TokenWithIAMResponse$, CreateOAuth2Token$, CreateOAuth2TokenWithIAM$;
var init_schemas_0 = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_schema();
	init_errors();
	init_SigninServiceException();
	_ADE = "AccessDeniedException";
	_AT = "AccessToken";
	_COAT = "CreateOAuth2Token";
	_COATR = "CreateOAuth2TokenRequest";
	_COATRB = "CreateOAuth2TokenRequestBody";
	_COATRBr = "CreateOAuth2TokenResponseBody";
	_COATRr = "CreateOAuth2TokenResponse";
	_COATWIAM = "CreateOAuth2TokenWithIAM";
	_COATWIAMR = "CreateOAuth2TokenWithIAMRequest";
	_COATWIAMRr = "CreateOAuth2TokenWithIAMResponse";
	_ISE = "InternalServerException";
	_OAAT = "OAuthAccessToken";
	_RT = "RefreshToken";
	_TMRE = "TooManyRequestsError";
	_VE = "ValidationException";
	_aKI = "accessKeyId";
	_aT = "accessToken";
	_at = "access_token";
	_c = "client";
	_cI = "clientId";
	_cV = "codeVerifier";
	_co = "code";
	_e = "error";
	_eI = "expiresIn";
	_ei = "expires_in";
	_gT = "grantType";
	_gt = "grant_type";
	_h = "http";
	_hE = "httpError";
	_iT = "idToken";
	_jN = "jsonName";
	_m = "message";
	_r = "resource";
	_rT = "refreshToken";
	_rU = "redirectUri";
	_s = "smithy.ts.sdk.synthetic.com.amazonaws.signin";
	_sAK = "secretAccessKey";
	_sT = "sessionToken";
	_se = "server";
	_tI = "tokenInput";
	_tO = "tokenOutput";
	_tT = "tokenType";
	_tt = "token_type";
	n0 = "com.amazonaws.signin";
	_s_registry = new require_npm_smithy.TypeRegistry(_s);
	SigninServiceException$ = [
		-3,
		_s,
		"SigninServiceException",
		0,
		[],
		[]
	];
	_s_registry.registerError(SigninServiceException$, SigninServiceException);
	n0_registry = new require_npm_smithy.TypeRegistry(n0);
	AccessDeniedException$ = [
		-3,
		n0,
		_ADE,
		{ [_e]: _c },
		[_e, _m],
		[0, 0],
		2
	];
	n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
	InternalServerException$ = [
		-3,
		n0,
		_ISE,
		{
			[_e]: _se,
			[_hE]: 500
		},
		[_e, _m],
		[0, 0],
		2
	];
	n0_registry.registerError(InternalServerException$, InternalServerException);
	TooManyRequestsError$ = [
		-3,
		n0,
		_TMRE,
		{
			[_e]: _c,
			[_hE]: 429
		},
		[_e, _m],
		[0, 0],
		2
	];
	n0_registry.registerError(TooManyRequestsError$, TooManyRequestsError);
	ValidationException$ = [
		-3,
		n0,
		_VE,
		{
			[_e]: _c,
			[_hE]: 400
		},
		[_e, _m],
		[0, 0],
		2
	];
	n0_registry.registerError(ValidationException$, ValidationException);
	errorTypeRegistries = [_s_registry, n0_registry];
	OAuthAccessToken = [
		0,
		n0,
		_OAAT,
		8,
		0
	];
	RefreshToken = [
		0,
		n0,
		_RT,
		8,
		0
	];
	AccessToken$ = [
		3,
		n0,
		_AT,
		8,
		[
			_aKI,
			_sAK,
			_sT
		],
		[
			[0, { [_jN]: _aKI }],
			[0, { [_jN]: _sAK }],
			[0, { [_jN]: _sT }]
		],
		3
	];
	CreateOAuth2TokenRequest$ = [
		3,
		n0,
		_COATR,
		0,
		[_tI],
		[[() => CreateOAuth2TokenRequestBody$, 16]],
		1
	];
	CreateOAuth2TokenRequestBody$ = [
		3,
		n0,
		_COATRB,
		0,
		[
			_cI,
			_gT,
			_co,
			_rU,
			_cV,
			_rT
		],
		[
			[0, { [_jN]: _cI }],
			[0, { [_jN]: _gT }],
			0,
			[0, { [_jN]: _rU }],
			[0, { [_jN]: _cV }],
			[() => RefreshToken, { [_jN]: _rT }]
		],
		2
	];
	CreateOAuth2TokenResponse$ = [
		3,
		n0,
		_COATRr,
		0,
		[_tO],
		[[() => CreateOAuth2TokenResponseBody$, 16]],
		1
	];
	CreateOAuth2TokenResponseBody$ = [
		3,
		n0,
		_COATRBr,
		0,
		[
			_aT,
			_tT,
			_eI,
			_rT,
			_iT
		],
		[
			[() => AccessToken$, { [_jN]: _aT }],
			[0, { [_jN]: _tT }],
			[1, { [_jN]: _eI }],
			[() => RefreshToken, { [_jN]: _rT }],
			[0, { [_jN]: _iT }]
		],
		4
	];
	CreateOAuth2TokenWithIAMRequest$ = [
		3,
		n0,
		_COATWIAMR,
		0,
		[_gT, _r],
		[[0, { [_jN]: _gt }], 0],
		2
	];
	CreateOAuth2TokenWithIAMResponse$ = [
		3,
		n0,
		_COATWIAMRr,
		0,
		[
			_aT,
			_tT,
			_eI
		],
		[
			[() => OAuthAccessToken, { [_jN]: _at }],
			[0, { [_jN]: _tt }],
			[1, { [_jN]: _ei }]
		],
		3
	];
	CreateOAuth2Token$ = [
		9,
		n0,
		_COAT,
		{ [_h]: [
			"POST",
			"/v1/token",
			200
		] },
		() => CreateOAuth2TokenRequest$,
		() => CreateOAuth2TokenResponse$
	];
	CreateOAuth2TokenWithIAM$ = [
		9,
		n0,
		_COATWIAM,
		{ [_h]: [
			"POST",
			"/v1/token?x-amz-client-auth-method=iam",
			200
		] },
		() => CreateOAuth2TokenWithIAMRequest$,
		() => CreateOAuth2TokenWithIAMResponse$
	];
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeConfig.shared.js
var getRuntimeConfig$1;
var init_runtimeConfig_shared = require_rolldown_runtime.__esmMin((() => {
	init_httpAuthSchemes();
	init_protocols();
	require_npm_smithy.init_dist_es();
	require_npm_smithy.init_checksum();
	require_npm_smithy.init_client();
	require_npm_smithy.init_protocols();
	require_npm_smithy.init_serde();
	init_httpAuthSchemeProvider();
	init_endpointResolver();
	init_schemas_0();
	getRuntimeConfig$1 = (config) => {
		return {
			apiVersion: "2023-01-01",
			base64Decoder: config?.base64Decoder ?? require_npm_smithy.fromBase64,
			base64Encoder: config?.base64Encoder ?? require_npm_smithy.toBase64,
			disableHostPrefix: config?.disableHostPrefix ?? false,
			endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
			extensions: config?.extensions ?? [],
			httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSigninHttpAuthSchemeProvider,
			httpAuthSchemes: config?.httpAuthSchemes ?? [{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
				signer: new AwsSdkSigV4Signer()
			}, {
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new require_npm_smithy.NoAuthSigner()
			}],
			logger: config?.logger ?? new require_npm_smithy.NoOpLogger(),
			protocol: config?.protocol ?? AwsRestJsonProtocol,
			protocolSettings: config?.protocolSettings ?? {
				defaultNamespace: "com.amazonaws.signin",
				errorTypeRegistries,
				version: "2023-01-01",
				serviceTarget: "Signin"
			},
			serviceId: config?.serviceId ?? "Signin",
			sha256: config?.sha256 ?? require_npm_smithy.Sha256Node,
			urlParser: config?.urlParser ?? require_npm_smithy.parseUrl,
			utf8Decoder: config?.utf8Decoder ?? require_npm_smithy.fromUtf8,
			utf8Encoder: config?.utf8Encoder ?? require_npm_smithy.toUtf8
		};
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeConfig.js
var import_dist_cjs, getRuntimeConfig;
var init_runtimeConfig = require_rolldown_runtime.__esmMin((() => {
	init_client();
	init_httpAuthSchemes();
	require_npm_smithy.init_client();
	require_npm_smithy.init_config$1();
	require_npm_smithy.init_retry();
	require_npm_smithy.init_serde();
	import_dist_cjs = require_npm_smithy.require_dist_cjs();
	init_runtimeConfig_shared();
	getRuntimeConfig = (config) => {
		require_npm_smithy.emitWarningIfUnsupportedVersion(process.version);
		const defaultsMode = require_npm_smithy.resolveDefaultsModeConfig(config);
		const defaultConfigProvider = () => defaultsMode().then(require_npm_smithy.loadConfigsForDefaultMode);
		const clientSharedValues = getRuntimeConfig$1(config);
		emitWarningIfUnsupportedVersion(process.version);
		const loaderConfig = {
			profile: config?.profile,
			logger: clientSharedValues.logger
		};
		return {
			...clientSharedValues,
			...config,
			runtime: "node",
			defaultsMode,
			authSchemePreference: config?.authSchemePreference ?? require_npm_smithy.loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
			bodyLengthChecker: config?.bodyLengthChecker ?? require_npm_smithy.calculateBodyLength,
			defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
			defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
				serviceId: clientSharedValues.serviceId,
				clientVersion: version
			}),
			maxAttempts: config?.maxAttempts ?? require_npm_smithy.loadConfig(require_npm_smithy.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
			region: config?.region ?? require_npm_smithy.loadConfig(require_npm_smithy.NODE_REGION_CONFIG_OPTIONS, {
				...require_npm_smithy.NODE_REGION_CONFIG_FILE_OPTIONS,
				...loaderConfig
			}),
			requestHandler: import_dist_cjs.NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
			retryMode: config?.retryMode ?? require_npm_smithy.loadConfig({
				...require_npm_smithy.NODE_RETRY_MODE_CONFIG_OPTIONS,
				default: async () => (await defaultConfigProvider()).retryMode || require_npm_smithy.DEFAULT_RETRY_MODE
			}, config),
			streamCollector: config?.streamCollector ?? import_dist_cjs.streamCollector,
			useDualstackEndpoint: config?.useDualstackEndpoint ?? require_npm_smithy.loadConfig(require_npm_smithy.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
			useFipsEndpoint: config?.useFipsEndpoint ?? require_npm_smithy.loadConfig(require_npm_smithy.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
			userAgentAppId: config?.userAgentAppId ?? require_npm_smithy.loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
		};
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration, resolveHttpAuthRuntimeConfig;
var init_httpAuthExtensionConfiguration = require_rolldown_runtime.__esmMin((() => {
	getHttpAuthExtensionConfiguration = (runtimeConfig) => {
		const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
		let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
		let _credentials = runtimeConfig.credentials;
		return {
			setHttpAuthScheme(httpAuthScheme) {
				const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
				if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
				else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
			},
			httpAuthSchemes() {
				return _httpAuthSchemes;
			},
			setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
				_httpAuthSchemeProvider = httpAuthSchemeProvider;
			},
			httpAuthSchemeProvider() {
				return _httpAuthSchemeProvider;
			},
			setCredentials(credentials) {
				_credentials = credentials;
			},
			credentials() {
				return _credentials;
			}
		};
	};
	resolveHttpAuthRuntimeConfig = (config) => {
		return {
			httpAuthSchemes: config.httpAuthSchemes(),
			httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
			credentials: config.credentials()
		};
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeExtensions.js
var resolveRuntimeExtensions;
var init_runtimeExtensions = require_rolldown_runtime.__esmMin((() => {
	init_client();
	require_npm_smithy.init_client();
	require_npm_smithy.init_protocols();
	init_httpAuthExtensionConfiguration();
	resolveRuntimeExtensions = (runtimeConfig, extensions) => {
		const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), require_npm_smithy.getDefaultExtensionConfiguration(runtimeConfig), require_npm_smithy.getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
		extensions.forEach((extension) => extension.configure(extensionConfiguration));
		return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), require_npm_smithy.resolveDefaultRuntimeConfig(extensionConfiguration), require_npm_smithy.resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/SigninClient.js
var SigninClient;
var init_SigninClient = require_rolldown_runtime.__esmMin((() => {
	init_client();
	require_npm_smithy.init_dist_es();
	require_npm_smithy.init_client();
	require_npm_smithy.init_config$1();
	require_npm_smithy.init_endpoints();
	require_npm_smithy.init_protocols();
	require_npm_smithy.init_retry();
	require_npm_smithy.init_schema();
	init_httpAuthSchemeProvider();
	init_EndpointParameters();
	init_runtimeConfig();
	init_runtimeExtensions();
	SigninClient = class extends require_npm_smithy.Client {
		config;
		constructor(...[configuration]) {
			const _config_0 = getRuntimeConfig(configuration || {});
			super(_config_0);
			this.initConfig = _config_0;
			const _config_1 = resolveClientEndpointParameters(_config_0);
			const _config_2 = resolveUserAgentConfig(_config_1);
			const _config_3 = require_npm_smithy.resolveRetryConfig(_config_2);
			const _config_4 = require_npm_smithy.resolveRegionConfig(_config_3);
			const _config_5 = resolveHostHeaderConfig(_config_4);
			const _config_6 = require_npm_smithy.resolveEndpointConfig(_config_5);
			const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
			const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
			this.config = _config_8;
			this.middlewareStack.use(require_npm_smithy.getSchemaSerdePlugin(this.config));
			this.middlewareStack.use(getUserAgentPlugin(this.config));
			this.middlewareStack.use(require_npm_smithy.getRetryPlugin(this.config));
			this.middlewareStack.use(require_npm_smithy.getContentLengthPlugin(this.config));
			this.middlewareStack.use(getHostHeaderPlugin(this.config));
			this.middlewareStack.use(getLoggerPlugin(this.config));
			this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
			this.middlewareStack.use(require_npm_smithy.getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
				httpAuthSchemeParametersProvider: defaultSigninHttpAuthSchemeParametersProvider,
				identityProviderConfigProvider: async (config) => new require_npm_smithy.DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
			}));
			this.middlewareStack.use(require_npm_smithy.getHttpSigningPlugin(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commandBuilder.js
var command, _ep0, _ep1, _mw0;
var init_commandBuilder = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_client();
	require_npm_smithy.init_endpoints();
	init_EndpointParameters();
	command = require_npm_smithy.makeBuilder(commonParams, "Signin", "SigninClient", require_npm_smithy.getEndpointPlugin);
	_ep0 = { IsControlPlane: {
		type: "staticContextParams",
		value: false
	} };
	_ep1 = { IsOAuthEndpoint: {
		type: "staticContextParams",
		value: true
	} };
	_mw0 = (Command, cs, config, o) => [];
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commands/CreateOAuth2TokenCommand.js
var CreateOAuth2TokenCommand;
var init_CreateOAuth2TokenCommand = require_rolldown_runtime.__esmMin((() => {
	init_commandBuilder();
	init_schemas_0();
	CreateOAuth2TokenCommand = class extends command(_ep0, _mw0, "CreateOAuth2Token", CreateOAuth2Token$) {};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commands/CreateOAuth2TokenWithIAMCommand.js
var CreateOAuth2TokenWithIAMCommand;
var init_CreateOAuth2TokenWithIAMCommand = require_rolldown_runtime.__esmMin((() => {
	init_commandBuilder();
	init_schemas_0();
	CreateOAuth2TokenWithIAMCommand = class extends command(_ep1, _mw0, "CreateOAuth2TokenWithIAM", CreateOAuth2TokenWithIAM$) {};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/Signin.js
var commands, Signin;
var init_Signin = require_rolldown_runtime.__esmMin((() => {
	require_npm_smithy.init_client();
	init_CreateOAuth2TokenCommand();
	init_CreateOAuth2TokenWithIAMCommand();
	init_SigninClient();
	commands = {
		CreateOAuth2TokenCommand,
		CreateOAuth2TokenWithIAMCommand
	};
	Signin = class extends SigninClient {};
	require_npm_smithy.createAggregatedClient(commands, Signin);
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commands/index.js
var init_commands = require_rolldown_runtime.__esmMin((() => {
	init_CreateOAuth2TokenCommand();
	init_CreateOAuth2TokenWithIAMCommand();
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/enums.js
var OAuth2ErrorCode;
var init_enums = require_rolldown_runtime.__esmMin((() => {
	OAuth2ErrorCode = {
		AUTHCODE_EXPIRED: "AUTHCODE_EXPIRED",
		CONFLICT: "CONFLICT",
		INSUFFICIENT_PERMISSIONS: "INSUFFICIENT_PERMISSIONS",
		INVALID_REQUEST: "INVALID_REQUEST",
		OAUTH_INVALID_GRANT: "invalid_grant",
		OAUTH_INVALID_REQUEST: "invalid_request",
		OAUTH_INVALID_SCOPE: "invalid_scope",
		OAUTH_INVALID_TARGET: "invalid_target",
		OAUTH_RATE_EXCEEDED: "rate_exceeded",
		OAUTH_SERVICE_UNAVAILABLE: "service_unavailable",
		OAUTH_UNSUPPORTED_GRANT_TYPE: "unsupported_grant_type",
		RESOURCE_NOT_FOUND: "RESOURCE_NOT_FOUND",
		SERVER_ERROR: "server_error",
		SERVICE_QUOTA_EXCEEDED: "SERVICE_QUOTA_EXCEEDED",
		TOKEN_EXPIRED: "TOKEN_EXPIRED",
		USER_CREDENTIALS_CHANGED: "USER_CREDENTIALS_CHANGED"
	};
}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/models_0.js
var init_models_0 = require_rolldown_runtime.__esmMin((() => {}));

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/index.js
var signin_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	$Command: () => require_npm_smithy.Command,
	AccessDeniedException: () => AccessDeniedException,
	AccessDeniedException$: () => AccessDeniedException$,
	AccessToken$: () => AccessToken$,
	CreateOAuth2Token$: () => CreateOAuth2Token$,
	CreateOAuth2TokenCommand: () => CreateOAuth2TokenCommand,
	CreateOAuth2TokenRequest$: () => CreateOAuth2TokenRequest$,
	CreateOAuth2TokenRequestBody$: () => CreateOAuth2TokenRequestBody$,
	CreateOAuth2TokenResponse$: () => CreateOAuth2TokenResponse$,
	CreateOAuth2TokenResponseBody$: () => CreateOAuth2TokenResponseBody$,
	CreateOAuth2TokenWithIAM$: () => CreateOAuth2TokenWithIAM$,
	CreateOAuth2TokenWithIAMCommand: () => CreateOAuth2TokenWithIAMCommand,
	CreateOAuth2TokenWithIAMRequest$: () => CreateOAuth2TokenWithIAMRequest$,
	CreateOAuth2TokenWithIAMResponse$: () => CreateOAuth2TokenWithIAMResponse$,
	InternalServerException: () => InternalServerException,
	InternalServerException$: () => InternalServerException$,
	OAuth2ErrorCode: () => OAuth2ErrorCode,
	Signin: () => Signin,
	SigninClient: () => SigninClient,
	SigninServiceException: () => SigninServiceException,
	SigninServiceException$: () => SigninServiceException$,
	TooManyRequestsError: () => TooManyRequestsError,
	TooManyRequestsError$: () => TooManyRequestsError$,
	ValidationException: () => ValidationException,
	ValidationException$: () => ValidationException$,
	__Client: () => require_npm_smithy.Client,
	errorTypeRegistries: () => errorTypeRegistries
});
var init_signin = require_rolldown_runtime.__esmMin((() => {
	init_SigninClient();
	init_Signin();
	init_commands();
	require_npm_smithy.init_client();
	init_schemas_0();
	init_enums();
	init_errors();
	init_SigninServiceException();
}));

// node_modules/@aws-sdk/credential-provider-login/dist-cjs/index.js
var require_dist_cjs$7 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { setCredentialFeature } = (init_client(), require_rolldown_runtime.__toCommonJS(client_exports));
	const { CredentialsProviderError, parseKnownFiles, getProfileName } = (require_npm_smithy.init_config$1(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.config_exports));
	const { HttpRequest } = (require_npm_smithy.init_protocols(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.protocols_exports));
	const { createHash, createPrivateKey, createPublicKey, sign } = require("node:crypto");
	const { promises } = require("node:fs");
	const { homedir } = require("node:os");
	const { dirname, join } = require("node:path");
	var LoginCredentialsFetcher = class LoginCredentialsFetcher {
		profileData;
		init;
		callerClientConfig;
		static REFRESH_THRESHOLD = 3e5;
		constructor(profileData, init, callerClientConfig) {
			this.profileData = profileData;
			this.init = init;
			this.callerClientConfig = callerClientConfig;
		}
		async loadCredentials() {
			const token = await this.loadToken();
			if (!token) throw new CredentialsProviderError(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, {
				tryNextLink: false,
				logger: this.logger
			});
			const accessToken = token.accessToken;
			const now = Date.now();
			if (new Date(accessToken.expiresAt).getTime() - now <= LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.refresh(token);
			return this.toCredentials(token.accessToken);
		}
		get logger() {
			return this.init?.logger;
		}
		get loginSession() {
			return this.profileData.login_session;
		}
		toCredentials(token) {
			return {
				accessKeyId: token.accessKeyId,
				secretAccessKey: token.secretAccessKey,
				sessionToken: token.sessionToken,
				accountId: token.accountId,
				expiration: new Date(token.expiresAt)
			};
		}
		async refresh(token) {
			const diskToken = await this.loadToken().catch(() => token);
			const now = Date.now();
			const diskExpiry = new Date(diskToken.accessToken.expiresAt).getTime();
			const tokenExpiry = new Date(token.accessToken.expiresAt).getTime();
			const freshToken = diskExpiry <= now && tokenExpiry > now ? token : diskToken;
			if (new Date(freshToken.accessToken.expiresAt).getTime() - Date.now() > LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.toCredentials(freshToken.accessToken);
			const { SigninClient, CreateOAuth2TokenCommand } = (init_signin(), require_rolldown_runtime.__toCommonJS(signin_exports));
			const { logger, userAgentAppId } = this.callerClientConfig ?? {};
			const isH2 = (requestHandler) => {
				return requestHandler?.metadata?.handlerProtocol === "h2";
			};
			const requestHandler = isH2(this.callerClientConfig?.requestHandler) ? void 0 : this.callerClientConfig?.requestHandler;
			const signInRegion = typeof freshToken.signInRegion === "string" && freshToken.signInRegion.length > 0 ? freshToken.signInRegion : void 0;
			const client = new SigninClient({
				credentials: {
					accessKeyId: "",
					secretAccessKey: ""
				},
				region: signInRegion ?? this.profileData.region ?? await this.callerClientConfig?.region?.() ?? process.env.AWS_REGION,
				requestHandler,
				logger,
				userAgentAppId,
				...this.init?.clientConfig,
				...signInRegion && { region: signInRegion }
			});
			this.createDPoPInterceptor(client.middlewareStack);
			const commandInput = { tokenInput: {
				clientId: freshToken.clientId,
				refreshToken: freshToken.refreshToken,
				grantType: "refresh_token"
			} };
			try {
				const response = await client.send(new CreateOAuth2TokenCommand(commandInput));
				const { accessKeyId, secretAccessKey, sessionToken } = response.tokenOutput?.accessToken ?? {};
				const { refreshToken, expiresIn } = response.tokenOutput ?? {};
				if (!accessKeyId || !secretAccessKey || !sessionToken || !refreshToken) throw new CredentialsProviderError("Token refresh response missing required fields", {
					logger: this.logger,
					tryNextLink: false
				});
				const expiresInMs = (expiresIn ?? 900) * 1e3;
				const expiration = new Date(Date.now() + expiresInMs);
				const updatedToken = {
					...freshToken,
					accessToken: {
						...freshToken.accessToken,
						accessKeyId,
						secretAccessKey,
						sessionToken,
						expiresAt: expiration.toISOString()
					},
					refreshToken
				};
				await this.saveToken(updatedToken);
				return this.toCredentials(updatedToken.accessToken);
			} catch (error) {
				if (error.name === "AccessDeniedException") {
					const errorType = error.error;
					let message;
					switch (errorType) {
						case "TOKEN_EXPIRED":
							message = "Your session has expired. Please reauthenticate.";
							break;
						case "USER_CREDENTIALS_CHANGED":
							message = "Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";
							break;
						case "INSUFFICIENT_PERMISSIONS":
							message = "Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";
							break;
						default: message = `Failed to refresh token: ${String(error)}. Please re-authenticate using \`aws login\``;
					}
					throw new CredentialsProviderError(message, {
						logger: this.logger,
						tryNextLink: false
					});
				}
				if (new Date(freshToken.accessToken.expiresAt).getTime() > Date.now()) {
					this.logger?.warn?.(`Failed to refresh token: ${String(error)}. Using existing token until expiry.`);
					return this.toCredentials(freshToken.accessToken);
				}
				throw new CredentialsProviderError(`Failed to refresh token: ${String(error)}. Please re-authenticate using aws login`, { logger: this.logger });
			}
		}
		async loadToken() {
			const tokenFilePath = this.getTokenFilePath();
			try {
				const tokenData = await promises.readFile(tokenFilePath, "utf8");
				const token = JSON.parse(tokenData);
				const missingFields = [
					"accessToken",
					"clientId",
					"refreshToken",
					"dpopKey"
				].filter((k) => !token[k]);
				if (!token.accessToken?.accountId) missingFields.push("accountId");
				if (missingFields.length > 0) throw new CredentialsProviderError(`Token validation failed, missing fields: ${missingFields.join(", ")}`, {
					logger: this.logger,
					tryNextLink: false
				});
				return token;
			} catch (error) {
				throw new CredentialsProviderError(`Failed to load token from ${tokenFilePath}: ${String(error)}`, {
					logger: this.logger,
					tryNextLink: false
				});
			}
		}
		async saveToken(token) {
			const tokenFilePath = this.getTokenFilePath();
			const directory = dirname(tokenFilePath);
			try {
				await promises.mkdir(directory, { recursive: true });
			} catch (error) {}
			await promises.writeFile(tokenFilePath, JSON.stringify(token, null, 2), "utf8");
		}
		getTokenFilePath() {
			const directory = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? join(homedir(), ".aws", "login", "cache");
			const loginSessionBytes = Buffer.from(this.loginSession, "utf8");
			const loginSessionSha256 = createHash("sha256").update(loginSessionBytes).digest("hex");
			return join(directory, `${loginSessionSha256}.json`);
		}
		derToRawSignature(derSignature) {
			let offset = 2;
			if (derSignature[offset] !== 2) throw new Error("Invalid DER signature");
			offset++;
			const rLength = derSignature[offset++];
			let r = derSignature.subarray(offset, offset + rLength);
			offset += rLength;
			if (derSignature[offset] !== 2) throw new Error("Invalid DER signature");
			offset++;
			const sLength = derSignature[offset++];
			let s = derSignature.subarray(offset, offset + sLength);
			r = r[0] === 0 ? r.subarray(1) : r;
			s = s[0] === 0 ? s.subarray(1) : s;
			const rPadded = Buffer.concat([Buffer.alloc(32 - r.length), r]);
			const sPadded = Buffer.concat([Buffer.alloc(32 - s.length), s]);
			return Buffer.concat([rPadded, sPadded]);
		}
		createDPoPInterceptor(middlewareStack) {
			middlewareStack.add((next) => async (args) => {
				if (HttpRequest.isInstance(args.request)) {
					const request = args.request;
					const actualEndpoint = `${request.protocol}//${request.hostname}${request.port ? `:${request.port}` : ""}${request.path}`;
					const dpop = await this.generateDpop(request.method, actualEndpoint);
					request.headers = {
						...request.headers,
						DPoP: dpop
					};
				}
				return next(args);
			}, {
				step: "finalizeRequest",
				name: "dpopInterceptor",
				override: true
			});
		}
		async generateDpop(method = "POST", endpoint) {
			const token = await this.loadToken();
			try {
				const privateKey = createPrivateKey({
					key: token.dpopKey,
					format: "pem",
					type: "sec1"
				});
				const publicDer = createPublicKey(privateKey).export({
					format: "der",
					type: "spki"
				});
				let pointStart = -1;
				for (let i = 0; i < publicDer.length; i++) if (publicDer[i] === 4) {
					pointStart = i;
					break;
				}
				const x = publicDer.slice(pointStart + 1, pointStart + 33);
				const y = publicDer.slice(pointStart + 33, pointStart + 65);
				const header = {
					alg: "ES256",
					typ: "dpop+jwt",
					jwk: {
						kty: "EC",
						crv: "P-256",
						x: x.toString("base64url"),
						y: y.toString("base64url")
					}
				};
				const payload = {
					jti: crypto.randomUUID(),
					htm: method,
					htu: endpoint,
					iat: Math.floor(Date.now() / 1e3)
				};
				const message = `${Buffer.from(JSON.stringify(header)).toString("base64url")}.${Buffer.from(JSON.stringify(payload)).toString("base64url")}`;
				const asn1Signature = sign("sha256", Buffer.from(message), privateKey);
				return `${message}.${this.derToRawSignature(asn1Signature).toString("base64url")}`;
			} catch (error) {
				throw new CredentialsProviderError(`Failed to generate Dpop proof: ${error instanceof Error ? error.message : String(error)}`, {
					logger: this.logger,
					tryNextLink: false
				});
			}
		}
	};
	const fromLoginCredentials = (init) => async ({ callerClientConfig } = {}) => {
		init?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");
		const profiles = await parseKnownFiles(init || {});
		const profileName = getProfileName({ profile: init?.profile ?? callerClientConfig?.profile });
		const profile = profiles[profileName];
		if (!profile?.login_session) throw new CredentialsProviderError(`Profile ${profileName} does not contain login_session.`, {
			tryNextLink: true,
			logger: init?.logger
		});
		const credentials = await new LoginCredentialsFetcher(profile, init, callerClientConfig).loadCredentials();
		return setCredentialFeature(credentials, "CREDENTIALS_LOGIN", "AD");
	};
	exports.fromLoginCredentials = fromLoginCredentials;
}));

// node_modules/@aws-sdk/credential-provider-process/dist-cjs/index.js
var require_dist_cjs$6 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { externalDataInterceptor, CredentialsProviderError, parseKnownFiles, getProfileName } = (require_npm_smithy.init_config$1(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.config_exports));
	const { exec } = require("node:child_process");
	const { promisify } = require("node:util");
	const { setCredentialFeature } = (init_client(), require_rolldown_runtime.__toCommonJS(client_exports));
	const getValidatedProcessCredentials = (profileName, data, profiles) => {
		if (data.Version !== 1) throw Error(`Profile ${profileName} credential_process did not return Version 1.`);
		if (data.AccessKeyId === void 0 || data.SecretAccessKey === void 0) throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);
		if (data.Expiration) {
			const currentTime = /* @__PURE__ */ new Date();
			if (new Date(data.Expiration) < currentTime) throw Error(`Profile ${profileName} credential_process returned expired credentials.`);
		}
		let accountId = data.AccountId;
		if (!accountId && profiles?.[profileName]?.aws_account_id) accountId = profiles[profileName].aws_account_id;
		const credentials = {
			accessKeyId: data.AccessKeyId,
			secretAccessKey: data.SecretAccessKey,
			...data.SessionToken && { sessionToken: data.SessionToken },
			...data.Expiration && { expiration: new Date(data.Expiration) },
			...data.CredentialScope && { credentialScope: data.CredentialScope },
			...accountId && { accountId }
		};
		setCredentialFeature(credentials, "CREDENTIALS_PROCESS", "w");
		return credentials;
	};
	const resolveProcessCredentials = async (profileName, profiles, logger) => {
		const profile = profiles[profileName];
		if (profiles[profileName]) {
			const credentialProcess = profile["credential_process"];
			if (credentialProcess !== void 0) {
				const execPromise = promisify(externalDataInterceptor?.getTokenRecord?.().exec ?? exec);
				try {
					const { stdout } = await execPromise(credentialProcess);
					let data;
					try {
						data = JSON.parse(stdout.trim());
					} catch {
						throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
					}
					return getValidatedProcessCredentials(profileName, data, profiles);
				} catch (error) {
					throw new CredentialsProviderError(error.message, { logger });
				}
			} else throw new CredentialsProviderError(`Profile ${profileName} did not contain credential_process.`, { logger });
		} else throw new CredentialsProviderError(`Profile ${profileName} could not be found in shared credentials file.`, { logger });
	};
	const fromProcess = (init = {}) => async ({ callerClientConfig } = {}) => {
		init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
		const profiles = await parseKnownFiles(init);
		return resolveProcessCredentials(getProfileName({ profile: init.profile ?? callerClientConfig?.profile }), profiles, init.logger);
	};
	exports.fromProcess = fromProcess;
}));

// node_modules/@aws-sdk/credential-provider-web-identity/dist-cjs/index.js
var require_dist_cjs$5 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { setCredentialFeature } = (init_client(), require_rolldown_runtime.__toCommonJS(client_exports));
	const { CredentialsProviderError, externalDataInterceptor } = (require_npm_smithy.init_config$1(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.config_exports));
	const { readFileSync } = require("node:fs");
	const fromWebToken = (init) => async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
		const { roleArn, roleSessionName, webIdentityToken, providerId, policyArns, policy, durationSeconds } = init;
		let { roleAssumerWithWebIdentity } = init;
		if (!roleAssumerWithWebIdentity) {
			const { getDefaultRoleAssumerWithWebIdentity } = (init_sts(), require_rolldown_runtime.__toCommonJS(sts_exports));
			roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity({
				...init.clientConfig,
				credentialProviderLogger: init.logger,
				parentClientConfig: {
					...awsIdentityProperties?.callerClientConfig,
					...init.parentClientConfig
				}
			}, init.clientPlugins);
		}
		return roleAssumerWithWebIdentity({
			RoleArn: roleArn,
			RoleSessionName: roleSessionName ?? `aws-sdk-js-session-${Date.now()}`,
			WebIdentityToken: webIdentityToken,
			ProviderId: providerId,
			PolicyArns: policyArns,
			Policy: policy,
			DurationSeconds: durationSeconds
		});
	};
	const ENV_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
	const ENV_ROLE_ARN = "AWS_ROLE_ARN";
	const ENV_ROLE_SESSION_NAME = "AWS_ROLE_SESSION_NAME";
	const fromTokenFile = (init = {}) => async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
		const webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE];
		const roleArn = init?.roleArn ?? process.env[ENV_ROLE_ARN];
		const roleSessionName = init?.roleSessionName ?? process.env[ENV_ROLE_SESSION_NAME];
		if (!webIdentityTokenFile || !roleArn) throw new CredentialsProviderError("Web identity configuration not specified", { logger: init.logger });
		const credentials = await fromWebToken({
			...init,
			webIdentityToken: externalDataInterceptor?.getTokenRecord?.()[webIdentityTokenFile] ?? readFileSync(webIdentityTokenFile, { encoding: "ascii" }),
			roleArn,
			roleSessionName
		})(awsIdentityProperties);
		if (webIdentityTokenFile === process.env[ENV_TOKEN_FILE]) setCredentialFeature(credentials, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h");
		return credentials;
	};
	exports.fromTokenFile = fromTokenFile;
	exports.fromWebToken = fromWebToken;
}));

// node_modules/@aws-sdk/credential-provider-ini/dist-cjs/index.js
var require_dist_cjs$4 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { CredentialsProviderError, chain, getProfileName, parseKnownFiles } = (require_npm_smithy.init_config$1(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.config_exports));
	const { setCredentialFeature } = (init_client(), require_rolldown_runtime.__toCommonJS(client_exports));
	const resolveCredentialSource = (credentialSource, profileName, logger) => {
		const sourceProvidersMap = {
			EcsContainer: async (options) => {
				const { fromHttp } = require_dist_cjs$12();
				const { fromContainerMetadata } = require_npm_smithy.require_dist_cjs$1();
				logger?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer");
				return async () => chain(fromHttp(options ?? {}), fromContainerMetadata(options))().then(setNamedProvider);
			},
			Ec2InstanceMetadata: async (options) => {
				logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");
				const { fromInstanceMetadata } = require_npm_smithy.require_dist_cjs$1();
				return async () => fromInstanceMetadata(options)().then(setNamedProvider);
			},
			Environment: async (options) => {
				logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");
				const { fromEnv } = require_dist_cjs$13();
				return async () => fromEnv(options)().then(setNamedProvider);
			}
		};
		if (credentialSource in sourceProvidersMap) return sourceProvidersMap[credentialSource];
		else throw new CredentialsProviderError(`Unsupported credential source in profile ${profileName}. Got ${credentialSource}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, { logger });
	};
	const setNamedProvider = (creds) => setCredentialFeature(creds, "CREDENTIALS_PROFILE_NAMED_PROVIDER", "p");
	const isAssumeRoleProfile = (arg, { profile = "default", logger } = {}) => {
		return Boolean(arg) && typeof arg === "object" && typeof arg.role_arn === "string" && ["undefined", "string"].indexOf(typeof arg.role_session_name) > -1 && ["undefined", "string"].indexOf(typeof arg.external_id) > -1 && ["undefined", "string"].indexOf(typeof arg.mfa_serial) > -1 && (isAssumeRoleWithSourceProfile(arg, {
			profile,
			logger
		}) || isCredentialSourceProfile(arg, {
			profile,
			logger
		}));
	};
	const isAssumeRoleWithSourceProfile = (arg, { profile, logger }) => {
		const withSourceProfile = typeof arg.source_profile === "string" && typeof arg.credential_source === "undefined";
		if (withSourceProfile) logger?.debug?.(`    ${profile} isAssumeRoleWithSourceProfile source_profile=${arg.source_profile}`);
		return withSourceProfile;
	};
	const isCredentialSourceProfile = (arg, { profile, logger }) => {
		const withProviderProfile = typeof arg.credential_source === "string" && typeof arg.source_profile === "undefined";
		if (withProviderProfile) logger?.debug?.(`    ${profile} isCredentialSourceProfile credential_source=${arg.credential_source}`);
		return withProviderProfile;
	};
	const resolveAssumeRoleCredentials = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, resolveProfileData) => {
		options.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
		const profileData = profiles[profileName];
		const { source_profile, region } = profileData;
		if (!options.roleAssumer) {
			const { getDefaultRoleAssumer } = (init_sts(), require_rolldown_runtime.__toCommonJS(sts_exports));
			options.roleAssumer = getDefaultRoleAssumer({
				...options.clientConfig,
				credentialProviderLogger: options.logger,
				parentClientConfig: {
					...callerClientConfig,
					...options?.parentClientConfig,
					region: region ?? options?.parentClientConfig?.region ?? callerClientConfig?.region
				}
			}, options.clientPlugins);
		}
		if (source_profile && source_profile in visitedProfiles) throw new CredentialsProviderError(`Detected a cycle attempting to resolve credentials for profile ${getProfileName(options)}. Profiles visited: ` + Object.keys(visitedProfiles).join(", "), { logger: options.logger });
		options.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${source_profile ? `source_profile=[${source_profile}]` : `profile=[${profileName}]`}`);
		const sourceCredsProvider = source_profile ? resolveProfileData(source_profile, profiles, options, callerClientConfig, {
			...visitedProfiles,
			[source_profile]: true
		}, isCredentialSourceWithoutRoleArn(profiles[source_profile] ?? {})) : (await resolveCredentialSource(profileData.credential_source, profileName, options.logger)(options))();
		if (isCredentialSourceWithoutRoleArn(profileData)) return sourceCredsProvider.then((creds) => setCredentialFeature(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
		else {
			const params = {
				RoleArn: profileData.role_arn,
				RoleSessionName: profileData.role_session_name || `aws-sdk-js-${Date.now()}`,
				ExternalId: profileData.external_id,
				DurationSeconds: parseInt(profileData.duration_seconds || "3600", 10)
			};
			const { mfa_serial } = profileData;
			if (mfa_serial) {
				if (!options.mfaCodeProvider) throw new CredentialsProviderError(`Profile ${profileName} requires multi-factor authentication, but no MFA code callback was provided.`, {
					logger: options.logger,
					tryNextLink: false
				});
				params.SerialNumber = mfa_serial;
				params.TokenCode = await options.mfaCodeProvider(mfa_serial);
			}
			const sourceCreds = await sourceCredsProvider;
			return options.roleAssumer(sourceCreds, params).then((creds) => setCredentialFeature(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
		}
	};
	const isCredentialSourceWithoutRoleArn = (section) => {
		return !section.role_arn && !!section.credential_source;
	};
	const isLoginProfile = (data) => {
		return Boolean(data && data.login_session);
	};
	const resolveLoginCredentials = async (profileName, options, callerClientConfig) => {
		const { fromLoginCredentials } = require_dist_cjs$7();
		const credentials = await fromLoginCredentials({
			...options,
			profile: profileName
		})({ callerClientConfig });
		return setCredentialFeature(credentials, "CREDENTIALS_PROFILE_LOGIN", "AC");
	};
	const isProcessProfile = (arg) => Boolean(arg) && typeof arg === "object" && typeof arg.credential_process === "string";
	const resolveProcessCredentials = async (options, profile) => {
		const { fromProcess } = require_dist_cjs$6();
		const credentials = await fromProcess({
			...options,
			profile
		})();
		return setCredentialFeature(credentials, "CREDENTIALS_PROFILE_PROCESS", "v");
	};
	const resolveSsoCredentials = async (profile, profileData, options = {}, callerClientConfig) => {
		const { fromSSO } = require_dist_cjs$9();
		return fromSSO({
			profile,
			logger: options.logger,
			parentClientConfig: options.parentClientConfig,
			clientConfig: options.clientConfig
		})({ callerClientConfig }).then((creds) => {
			if (profileData.sso_session) return setCredentialFeature(creds, "CREDENTIALS_PROFILE_SSO", "r");
			else return setCredentialFeature(creds, "CREDENTIALS_PROFILE_SSO_LEGACY", "t");
		});
	};
	const isSsoProfile = (arg) => arg && (typeof arg.sso_start_url === "string" || typeof arg.sso_account_id === "string" || typeof arg.sso_session === "string" || typeof arg.sso_region === "string" || typeof arg.sso_role_name === "string");
	const isStaticCredsProfile = (arg) => Boolean(arg) && typeof arg === "object" && typeof arg.aws_access_key_id === "string" && typeof arg.aws_secret_access_key === "string" && ["undefined", "string"].indexOf(typeof arg.aws_session_token) > -1 && ["undefined", "string"].indexOf(typeof arg.aws_account_id) > -1;
	const resolveStaticCredentials = async (profile, options) => {
		options?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");
		const credentials = {
			accessKeyId: profile.aws_access_key_id,
			secretAccessKey: profile.aws_secret_access_key,
			sessionToken: profile.aws_session_token,
			...profile.aws_credential_scope && { credentialScope: profile.aws_credential_scope },
			...profile.aws_account_id && { accountId: profile.aws_account_id }
		};
		return setCredentialFeature(credentials, "CREDENTIALS_PROFILE", "n");
	};
	const isWebIdentityProfile = (arg) => Boolean(arg) && typeof arg === "object" && typeof arg.web_identity_token_file === "string" && typeof arg.role_arn === "string" && ["undefined", "string"].indexOf(typeof arg.role_session_name) > -1;
	const resolveWebIdentityCredentials = async (profile, options, callerClientConfig) => {
		const { fromTokenFile } = require_dist_cjs$5();
		const credentials = await fromTokenFile({
			webIdentityTokenFile: profile.web_identity_token_file,
			roleArn: profile.role_arn,
			roleSessionName: profile.role_session_name,
			roleAssumerWithWebIdentity: options.roleAssumerWithWebIdentity,
			logger: options.logger,
			parentClientConfig: options.parentClientConfig
		})({ callerClientConfig });
		return setCredentialFeature(credentials, "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "q");
	};
	const resolveProfileData = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, isAssumeRoleRecursiveCall = false) => {
		const data = profiles[profileName];
		if (Object.keys(visitedProfiles).length > 0 && isStaticCredsProfile(data)) return resolveStaticCredentials(data, options);
		if (isAssumeRoleRecursiveCall || isAssumeRoleProfile(data, {
			profile: profileName,
			logger: options.logger
		})) return resolveAssumeRoleCredentials(profileName, profiles, options, callerClientConfig, visitedProfiles, resolveProfileData);
		if (isStaticCredsProfile(data)) return resolveStaticCredentials(data, options);
		if (isWebIdentityProfile(data)) return resolveWebIdentityCredentials(data, options, callerClientConfig);
		if (isProcessProfile(data)) return resolveProcessCredentials(options, profileName);
		if (isSsoProfile(data)) return await resolveSsoCredentials(profileName, data, options, callerClientConfig);
		if (isLoginProfile(data)) return resolveLoginCredentials(profileName, options, callerClientConfig);
		throw new CredentialsProviderError(`Could not resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`, { logger: options.logger });
	};
	const fromIni = (init = {}) => async ({ callerClientConfig } = {}) => {
		init.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
		const profiles = await parseKnownFiles(init);
		return resolveProfileData(getProfileName({ profile: init.profile ?? callerClientConfig?.profile }), profiles, init, callerClientConfig);
	};
	exports.fromIni = fromIni;
}));

// node_modules/@aws-sdk/credential-provider-node/dist-cjs/index.js
var require_dist_cjs$3 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { ENV_KEY, ENV_SECRET, fromEnv } = require_dist_cjs$13();
	const { chain, CredentialsProviderError, ENV_PROFILE } = (require_npm_smithy.init_config$1(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.config_exports));
	const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
	const remoteProvider = async (init) => {
		const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = require_npm_smithy.require_dist_cjs$1();
		if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
			init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
			const { fromHttp } = require_dist_cjs$12();
			return chain(fromHttp(init), fromContainerMetadata(init));
		}
		if (process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false") return async () => {
			throw new CredentialsProviderError("EC2 Instance Metadata Service access disabled", { logger: init.logger });
		};
		init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
		return fromInstanceMetadata(init);
	};
	function memoizeChain(providers, treatAsExpired) {
		const chain = internalCreateChain(providers);
		let activeLock;
		let passiveLock;
		let credentials;
		let forceRefreshLock;
		const provider = async (options) => {
			if (options?.forceRefresh) {
				if (!forceRefreshLock) forceRefreshLock = chain(options).then((c) => {
					credentials = c;
				}).finally(() => {
					forceRefreshLock = void 0;
				});
				await forceRefreshLock;
				return credentials;
			}
			if (credentials?.expiration) {
				if (credentials?.expiration?.getTime() < Date.now()) credentials = void 0;
			}
			if (activeLock) await activeLock;
			else if (!credentials || treatAsExpired?.(credentials)) {
				if (credentials) {
					if (!passiveLock) passiveLock = chain(options).then((c) => {
						credentials = c;
					}).catch(() => {}).finally(() => {
						passiveLock = void 0;
					});
				} else {
					activeLock = chain(options).then((c) => {
						credentials = c;
					}).finally(() => {
						activeLock = void 0;
					});
					return provider(options);
				}
			}
			return credentials;
		};
		return provider;
	}
	const internalCreateChain = (providers) => async (awsIdentityProperties) => {
		let lastProviderError;
		for (const provider of providers) try {
			return await provider(awsIdentityProperties);
		} catch (err) {
			lastProviderError = err;
			if (err?.tryNextLink) continue;
			throw err;
		}
		throw lastProviderError;
	};
	let multipleCredentialSourceWarningEmitted = false;
	const defaultProvider = (init = {}) => memoizeChain([
		async () => {
			if (init.profile ?? process.env[ENV_PROFILE]) {
				if (process.env[ENV_KEY] && process.env[ENV_SECRET]) {
					if (!multipleCredentialSourceWarningEmitted) {
						(init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
						multipleCredentialSourceWarningEmitted = true;
					}
				}
				throw new CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.", {
					logger: init.logger,
					tryNextLink: true
				});
			}
			init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
			return fromEnv(init)();
		},
		async (awsIdentityProperties) => {
			init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
			const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
			if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
			const { fromSSO } = require_dist_cjs$9();
			return fromSSO(init)(awsIdentityProperties);
		},
		async (awsIdentityProperties) => {
			init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
			const { fromIni } = require_dist_cjs$4();
			return fromIni(init)(awsIdentityProperties);
		},
		async (awsIdentityProperties) => {
			init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
			const { fromProcess } = require_dist_cjs$6();
			return fromProcess(init)(awsIdentityProperties);
		},
		async (awsIdentityProperties) => {
			init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
			const { fromTokenFile } = require_dist_cjs$5();
			return fromTokenFile(init)(awsIdentityProperties);
		},
		async () => {
			init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
			return (await remoteProvider(init))();
		},
		async () => {
			throw new CredentialsProviderError("Could not load credentials from any providers", {
				tryNextLink: false,
				logger: init.logger
			});
		}
	], credentialsTreatedAsExpired);
	const credentialsWillNeedRefresh = (credentials) => credentials?.expiration !== void 0;
	const credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;
	exports.credentialsTreatedAsExpired = credentialsTreatedAsExpired;
	exports.credentialsWillNeedRefresh = credentialsWillNeedRefresh;
	exports.defaultProvider = defaultProvider;
}));

// node_modules/@aws-sdk/client-secrets-manager/dist-cjs/index.js
var require_dist_cjs$2 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = (init_client(), require_rolldown_runtime.__toCommonJS(client_exports));
	const { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = (require_npm_smithy.init_dist_es(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.dist_es_exports));
	const { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = (require_npm_smithy.init_client(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.client_exports));
	const { Command: $Command } = (require_npm_smithy.init_client(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.client_exports));
	exports.$Command = $Command;
	exports.__Client = Client;
	const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = (require_npm_smithy.init_config$1(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.config_exports));
	const { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = (require_npm_smithy.init_endpoints(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.endpoints_exports));
	const { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = (require_npm_smithy.init_protocols(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.protocols_exports));
	const { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = (require_npm_smithy.init_retry(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.retry_exports));
	const { TypeRegistry, getSchemaSerdePlugin } = (require_npm_smithy.init_schema(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.schema_exports));
	const { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = (init_httpAuthSchemes(), require_rolldown_runtime.__toCommonJS(httpAuthSchemes_exports));
	const { defaultProvider } = require_dist_cjs$3();
	const { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = (require_npm_smithy.init_serde(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.serde_exports));
	const { streamCollector, NodeHttpHandler } = require_npm_smithy.require_dist_cjs();
	const { AwsJson1_1Protocol } = (init_protocols(), require_rolldown_runtime.__toCommonJS(protocols_exports));
	const { Sha256 } = (require_npm_smithy.init_checksum(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.checksum_exports));
	const defaultSecretsManagerHttpAuthSchemeParametersProvider = async (config, context, input) => {
		return {
			operation: getSmithyContext(context).operation,
			region: await normalizeProvider(config.region)() || (() => {
				throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		};
	};
	function createAwsAuthSigv4HttpAuthOption(authParameters) {
		return {
			schemeId: "aws.auth#sigv4",
			signingProperties: {
				name: "secretsmanager",
				region: authParameters.region
			},
			propertiesExtractor: (config, context) => ({ signingProperties: {
				config,
				context
			} })
		};
	}
	const defaultSecretsManagerHttpAuthSchemeProvider = (authParameters) => {
		const options = [];
		switch (authParameters.operation) {
			default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
		}
		return options;
	};
	const resolveHttpAuthSchemeConfig = (config) => {
		const config_0 = resolveAwsSdkSigV4Config(config);
		return Object.assign(config_0, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
	};
	const resolveClientEndpointParameters = (options) => {
		return Object.assign(options, {
			useDualstackEndpoint: options.useDualstackEndpoint ?? false,
			useFipsEndpoint: options.useFipsEndpoint ?? false,
			defaultSigningName: "secretsmanager"
		});
	};
	const commonParams = {
		UseFIPS: {
			type: "builtInParams",
			name: "useFipsEndpoint"
		},
		Endpoint: {
			type: "builtInParams",
			name: "endpoint"
		},
		Region: {
			type: "builtInParams",
			name: "region"
		},
		UseDualStack: {
			type: "builtInParams",
			name: "useDualstackEndpoint"
		}
	};
	var packageInfo = { version: "3.1163.0" };
	const m = "ref";
	const a = -1;
	const b = true;
	const c = "isSet";
	const d = "PartitionResult";
	const e = "booleanEquals";
	const f = "getAttr";
	const g = "stringEquals";
	const h = { [m]: "Endpoint" };
	const i = { [m]: d };
	const j = {
		"fn": f,
		"argv": [i, "name"]
	};
	const k = {};
	const l = [{ [m]: "Region" }];
	const _data = {
		conditions: [
			[c, [h]],
			[c, l],
			[
				"aws.partition",
				l,
				d
			],
			[e, [{ [m]: "UseFIPS" }, b]],
			[e, [{ [m]: "UseDualStack" }, b]],
			[e, [{
				fn: f,
				argv: [i, "supportsDualStack"]
			}, b]],
			[e, [{
				fn: f,
				argv: [i, "supportsFIPS"]
			}, b]],
			[g, [j, "aws"]],
			[g, [j, "aws-cn"]],
			[g, [j, "aws-us-gov"]]
		],
		results: [
			[a],
			[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
			[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
			[h, k],
			["https://secretsmanager-fips.{Region}.amazonaws.com", k],
			["https://secretsmanager-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
			[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
			["https://secretsmanager-fips.{Region}.{PartitionResult#dnsSuffix}", k],
			[a, "FIPS is enabled but this partition does not support FIPS"],
			["https://secretsmanager.{Region}.amazonaws.com", k],
			["https://secretsmanager.{Region}.amazonaws.com.cn", k],
			["https://secretsmanager.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
			[a, "DualStack is enabled but this partition does not support DualStack"],
			["https://secretsmanager.{Region}.{PartitionResult#dnsSuffix}", k],
			[a, "Invalid Configuration: Missing Region"]
		]
	};
	const root = 2;
	const nodes = new Int32Array([
		-1,
		1,
		-1,
		0,
		17,
		3,
		1,
		4,
		100000014,
		2,
		5,
		100000014,
		3,
		11,
		6,
		4,
		7,
		100000013,
		5,
		8,
		100000012,
		7,
		100000009,
		9,
		8,
		100000010,
		10,
		9,
		100000009,
		100000011,
		4,
		13,
		12,
		6,
		100000007,
		100000008,
		5,
		14,
		100000006,
		6,
		15,
		100000006,
		7,
		100000004,
		16,
		9,
		100000004,
		100000005,
		3,
		100000001,
		18,
		4,
		100000002,
		100000003
	]);
	const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
	const cache = new EndpointCache({
		size: 50,
		params: [
			"Endpoint",
			"Region",
			"UseDualStack",
			"UseFIPS"
		]
	});
	const defaultEndpointResolver = (endpointParams, context = {}) => {
		return cache.get(endpointParams, () => decideEndpoint(bdd, {
			endpointParams,
			logger: context.logger
		}));
	};
	customEndpointFunctions.aws = awsEndpointFunctions;
	var SecretsManagerServiceException = class SecretsManagerServiceException extends ServiceException {
		static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager#SecretsManagerServiceException";
		constructor(options) {
			super(options);
			Object.setPrototypeOf(this, SecretsManagerServiceException.prototype);
		}
	};
	var DecryptionFailure = class DecryptionFailure extends SecretsManagerServiceException {
		static shapeId = "com.amazonaws.secretsmanager#DecryptionFailure";
		name = "DecryptionFailure";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "DecryptionFailure",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DecryptionFailure.prototype);
			this.Message = opts.Message;
		}
	};
	var InternalServiceError = class InternalServiceError extends SecretsManagerServiceException {
		static shapeId = "com.amazonaws.secretsmanager#InternalServiceError";
		name = "InternalServiceError";
		$fault = "server";
		Message;
		constructor(opts) {
			super({
				name: "InternalServiceError",
				$fault: "server",
				...opts
			});
			Object.setPrototypeOf(this, InternalServiceError.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidNextTokenException = class InvalidNextTokenException extends SecretsManagerServiceException {
		static shapeId = "com.amazonaws.secretsmanager#InvalidNextTokenException";
		name = "InvalidNextTokenException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidNextTokenException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidParameterException = class InvalidParameterException extends SecretsManagerServiceException {
		static shapeId = "com.amazonaws.secretsmanager#InvalidParameterException";
		name = "InvalidParameterException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidParameterException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidParameterException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidRequestException = class InvalidRequestException extends SecretsManagerServiceException {
		static shapeId = "com.amazonaws.secretsmanager#InvalidRequestException";
		name = "InvalidRequestException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidRequestException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidRequestException.prototype);
			this.Message = opts.Message;
		}
	};
	var ResourceNotFoundException = class ResourceNotFoundException extends SecretsManagerServiceException {
		static shapeId = "com.amazonaws.secretsmanager#ResourceNotFoundException";
		name = "ResourceNotFoundException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "ResourceNotFoundException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
			this.Message = opts.Message;
		}
	};
	var EncryptionFailure = class EncryptionFailure extends SecretsManagerServiceException {
		static shapeId = "com.amazonaws.secretsmanager#EncryptionFailure";
		name = "EncryptionFailure";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "EncryptionFailure",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, EncryptionFailure.prototype);
			this.Message = opts.Message;
		}
	};
	var LimitExceededException = class LimitExceededException extends SecretsManagerServiceException {
		static shapeId = "com.amazonaws.secretsmanager#LimitExceededException";
		name = "LimitExceededException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "LimitExceededException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, LimitExceededException.prototype);
			this.Message = opts.Message;
		}
	};
	var MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends SecretsManagerServiceException {
		static shapeId = "com.amazonaws.secretsmanager#MalformedPolicyDocumentException";
		name = "MalformedPolicyDocumentException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "MalformedPolicyDocumentException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
			this.Message = opts.Message;
		}
	};
	var PreconditionNotMetException = class PreconditionNotMetException extends SecretsManagerServiceException {
		static shapeId = "com.amazonaws.secretsmanager#PreconditionNotMetException";
		name = "PreconditionNotMetException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "PreconditionNotMetException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, PreconditionNotMetException.prototype);
			this.Message = opts.Message;
		}
	};
	var ResourceExistsException = class ResourceExistsException extends SecretsManagerServiceException {
		static shapeId = "com.amazonaws.secretsmanager#ResourceExistsException";
		name = "ResourceExistsException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "ResourceExistsException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ResourceExistsException.prototype);
			this.Message = opts.Message;
		}
	};
	var PublicPolicyException = class PublicPolicyException extends SecretsManagerServiceException {
		static shapeId = "com.amazonaws.secretsmanager#PublicPolicyException";
		name = "PublicPolicyException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "PublicPolicyException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, PublicPolicyException.prototype);
			this.Message = opts.Message;
		}
	};
	const _AAD = "AutomaticallyAfterDays";
	const _APIELT = "APIErrorListType";
	const _APIET = "APIErrorType";
	const _ARN = "ARN";
	const _ARR = "AddReplicaRegions";
	const _ARRLT = "AddReplicaRegionListType";
	const _BGSV = "BatchGetSecretValue";
	const _BGSVR = "BatchGetSecretValueRequest";
	const _BGSVRa = "BatchGetSecretValueResponse";
	const _BPP = "BlockPublicPolicy";
	const _CD = "CreatedDate";
	const _CN = "CheckName";
	const _CRS = "CancelRotateSecret";
	const _CRSR = "CancelRotateSecretRequest";
	const _CRSRa = "CancelRotateSecretResponse";
	const _CRT = "ClientRequestToken";
	const _CS = "CreateSecret";
	const _CSR = "CreateSecretRequest";
	const _CSRr = "CreateSecretResponse";
	const _D = "Description";
	const _DD = "DeletionDate";
	const _DDe = "DeletedDate";
	const _DF = "DecryptionFailure";
	const _DRP = "DeleteResourcePolicy";
	const _DRPR = "DeleteResourcePolicyRequest";
	const _DRPRe = "DeleteResourcePolicyResponse";
	const _DS = "DeleteSecret";
	const _DSR = "DeleteSecretRequest";
	const _DSRe = "DeleteSecretResponse";
	const _DSRes = "DescribeSecretRequest";
	const _DSResc = "DescribeSecretResponse";
	const _DSe = "DescribeSecret";
	const _Du = "Duration";
	const _E = "Errors";
	const _EC = "ErrorCode";
	const _ECx = "ExcludeCharacters";
	const _EF = "EncryptionFailure";
	const _EL = "ExcludeLowercase";
	const _EM = "ErrorMessage";
	const _EN = "ExcludeNumbers";
	const _EP = "ExcludePunctuation";
	const _ESRM = "ExternalSecretRotationMetadata";
	const _ESRMI = "ExternalSecretRotationMetadataItem";
	const _ESRMT = "ExternalSecretRotationMetadataType";
	const _ESRRA = "ExternalSecretRotationRoleArn";
	const _EU = "ExcludeUppercase";
	const _F = "Filters";
	const _FDWR = "ForceDeleteWithoutRecovery";
	const _FLT = "FiltersListType";
	const _FORS = "ForceOverwriteReplicaSecret";
	const _Fi = "Filter";
	const _GRP = "GetRandomPassword";
	const _GRPR = "GetRandomPasswordRequest";
	const _GRPRe = "GetRandomPasswordResponse";
	const _GRPRet = "GetResourcePolicyRequest";
	const _GRPRete = "GetResourcePolicyResponse";
	const _GRPe = "GetResourcePolicy";
	const _GSV = "GetSecretValue";
	const _GSVR = "GetSecretValueRequest";
	const _GSVRe = "GetSecretValueResponse";
	const _ID = "IncludeDeprecated";
	const _INTE = "InvalidNextTokenException";
	const _IPD = "IncludePlannedDeletion";
	const _IPE = "InvalidParameterException";
	const _IRE = "InvalidRequestException";
	const _IS = "IncludeSpace";
	const _ISE = "InternalServiceError";
	const _K = "Key";
	const _KKI = "KmsKeyId";
	const _KKIm = "KmsKeyIds";
	const _LAD = "LastAccessedDate";
	const _LCD = "LastChangedDate";
	const _LEE = "LimitExceededException";
	const _LRD = "LastRotatedDate";
	const _LS = "ListSecrets";
	const _LSR = "ListSecretsRequest";
	const _LSRi = "ListSecretsResponse";
	const _LSVI = "ListSecretVersionIds";
	const _LSVIR = "ListSecretVersionIdsRequest";
	const _LSVIRi = "ListSecretVersionIdsResponse";
	const _M = "Message";
	const _MPDE = "MalformedPolicyDocumentException";
	const _MR = "MaxResults";
	const _MTVI = "MoveToVersionId";
	const _N = "Name";
	const _NRD = "NextRotationDate";
	const _NT = "NextToken";
	const _OS = "OwningService";
	const _PL = "PasswordLength";
	const _PNME = "PreconditionNotMetException";
	const _PPE = "PublicPolicyException";
	const _PR = "PrimaryRegion";
	const _PRP = "PutResourcePolicy";
	const _PRPR = "PutResourcePolicyRequest";
	const _PRPRu = "PutResourcePolicyResponse";
	const _PSV = "PutSecretValue";
	const _PSVR = "PutSecretValueRequest";
	const _PSVRu = "PutSecretValueResponse";
	const _PVP = "PolicyValidationPassed";
	const _R = "Region";
	const _RE = "RotationEnabled";
	const _REE = "ResourceExistsException";
	const _REIT = "RequireEachIncludedType";
	const _RFVI = "RemoveFromVersionId";
	const _RI = "RotateImmediately";
	const _RLARN = "RotationLambdaARN";
	const _RNFE = "ResourceNotFoundException";
	const _RP = "RandomPassword";
	const _RPT = "RandomPasswordType";
	const _RPe = "ResourcePolicy";
	const _RR = "RotationRules";
	const _RRFR = "RemoveRegionsFromReplication";
	const _RRFRR = "RemoveRegionsFromReplicationRequest";
	const _RRFRRe = "RemoveRegionsFromReplicationResponse";
	const _RRR = "RemoveReplicaRegions";
	const _RRT = "ReplicaRegionType";
	const _RRTo = "RotationRulesType";
	const _RS = "ReplicationStatus";
	const _RSLT = "ReplicationStatusListType";
	const _RSR = "RestoreSecretRequest";
	const _RSRe = "RestoreSecretResponse";
	const _RSRo = "RotateSecretRequest";
	const _RSRot = "RotateSecretResponse";
	const _RST = "ReplicationStatusType";
	const _RSTR = "ReplicateSecretToRegions";
	const _RSTRR = "ReplicateSecretToRegionsRequest";
	const _RSTRRe = "ReplicateSecretToRegionsResponse";
	const _RSe = "RestoreSecret";
	const _RSo = "RotateSecret";
	const _RT = "RotationToken";
	const _RTT = "RotationTokenType";
	const _RWID = "RecoveryWindowInDays";
	const _S = "Status";
	const _SB = "SecretBinary";
	const _SBT = "SecretBinaryType";
	const _SBo = "SortBy";
	const _SE = "ScheduleExpression";
	const _SI = "SecretId";
	const _SIL = "SecretIdList";
	const _SL = "SecretList";
	const _SLE = "SecretListEntry";
	const _SLT = "SecretListType";
	const _SM = "StatusMessage";
	const _SO = "SortOrder";
	const _SRTR = "StopReplicationToReplica";
	const _SRTRR = "StopReplicationToReplicaRequest";
	const _SRTRRt = "StopReplicationToReplicaResponse";
	const _SS = "SecretString";
	const _SST = "SecretStringType";
	const _SV = "SecretValues";
	const _SVE = "SecretValueEntry";
	const _SVLE = "SecretVersionsListEntry";
	const _SVLT = "SecretVersionsListType";
	const _SVT = "SecretValuesType";
	const _SVTS = "SecretVersionsToStages";
	const _SVTSMT = "SecretVersionsToStagesMapType";
	const _T = "Tags";
	const _TK = "TagKeys";
	const _TLT = "TagListType";
	const _TR = "TagResource";
	const _TRR = "TagResourceRequest";
	const _Ta = "Tag";
	const _Ty = "Type";
	const _UR = "UntagResource";
	const _URR = "UntagResourceRequest";
	const _US = "UpdateSecret";
	const _USR = "UpdateSecretRequest";
	const _USRp = "UpdateSecretResponse";
	const _USVS = "UpdateSecretVersionStage";
	const _USVSR = "UpdateSecretVersionStageRequest";
	const _USVSRp = "UpdateSecretVersionStageResponse";
	const _V = "Value";
	const _VE = "ValidationErrors";
	const _VEE = "ValidationErrorsEntry";
	const _VET = "ValidationErrorsType";
	const _VI = "VersionId";
	const _VITS = "VersionIdsToStages";
	const _VRP = "ValidateResourcePolicy";
	const _VRPR = "ValidateResourcePolicyRequest";
	const _VRPRa = "ValidateResourcePolicyResponse";
	const _VS = "VersionStage";
	const _VSe = "VersionStages";
	const _Va = "Values";
	const _Ve = "Versions";
	const _c = "client";
	const _e = "error";
	const _s = "smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager";
	const _se = "server";
	const n0 = "com.amazonaws.secretsmanager";
	const _s_registry = new TypeRegistry(_s);
	var SecretsManagerServiceException$ = [
		-3,
		_s,
		"SecretsManagerServiceException",
		0,
		[],
		[]
	];
	_s_registry.registerError(SecretsManagerServiceException$, SecretsManagerServiceException);
	const n0_registry = new TypeRegistry(n0);
	var DecryptionFailure$ = [
		-3,
		n0,
		_DF,
		{ [_e]: _c },
		[_M],
		[0]
	];
	n0_registry.registerError(DecryptionFailure$, DecryptionFailure);
	var EncryptionFailure$ = [
		-3,
		n0,
		_EF,
		{ [_e]: _c },
		[_M],
		[0]
	];
	n0_registry.registerError(EncryptionFailure$, EncryptionFailure);
	var InternalServiceError$ = [
		-3,
		n0,
		_ISE,
		{ [_e]: _se },
		[_M],
		[0]
	];
	n0_registry.registerError(InternalServiceError$, InternalServiceError);
	var InvalidNextTokenException$ = [
		-3,
		n0,
		_INTE,
		{ [_e]: _c },
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
	var InvalidParameterException$ = [
		-3,
		n0,
		_IPE,
		{ [_e]: _c },
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
	var InvalidRequestException$ = [
		-3,
		n0,
		_IRE,
		{ [_e]: _c },
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
	var LimitExceededException$ = [
		-3,
		n0,
		_LEE,
		{ [_e]: _c },
		[_M],
		[0]
	];
	n0_registry.registerError(LimitExceededException$, LimitExceededException);
	var MalformedPolicyDocumentException$ = [
		-3,
		n0,
		_MPDE,
		{ [_e]: _c },
		[_M],
		[0]
	];
	n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
	var PreconditionNotMetException$ = [
		-3,
		n0,
		_PNME,
		{ [_e]: _c },
		[_M],
		[0]
	];
	n0_registry.registerError(PreconditionNotMetException$, PreconditionNotMetException);
	var PublicPolicyException$ = [
		-3,
		n0,
		_PPE,
		{ [_e]: _c },
		[_M],
		[0]
	];
	n0_registry.registerError(PublicPolicyException$, PublicPolicyException);
	var ResourceExistsException$ = [
		-3,
		n0,
		_REE,
		{ [_e]: _c },
		[_M],
		[0]
	];
	n0_registry.registerError(ResourceExistsException$, ResourceExistsException);
	var ResourceNotFoundException$ = [
		-3,
		n0,
		_RNFE,
		{ [_e]: _c },
		[_M],
		[0]
	];
	n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
	const errorTypeRegistries = [_s_registry, n0_registry];
	var RandomPasswordType = [
		0,
		n0,
		_RPT,
		8,
		0
	];
	var RotationTokenType = [
		0,
		n0,
		_RTT,
		8,
		0
	];
	var SecretBinaryType = [
		0,
		n0,
		_SBT,
		8,
		21
	];
	var SecretStringType = [
		0,
		n0,
		_SST,
		8,
		0
	];
	var APIErrorType$ = [
		3,
		n0,
		_APIET,
		0,
		[
			_SI,
			_EC,
			_M
		],
		[
			0,
			0,
			0
		]
	];
	var BatchGetSecretValueRequest$ = [
		3,
		n0,
		_BGSVR,
		0,
		[
			_SIL,
			_F,
			_MR,
			_NT
		],
		[
			64,
			() => FiltersListType,
			1,
			0
		]
	];
	var BatchGetSecretValueResponse$ = [
		3,
		n0,
		_BGSVRa,
		0,
		[
			_SV,
			_NT,
			_E
		],
		[
			[() => SecretValuesType, 0],
			0,
			() => APIErrorListType
		]
	];
	var CancelRotateSecretRequest$ = [
		3,
		n0,
		_CRSR,
		0,
		[_SI],
		[0],
		1
	];
	var CancelRotateSecretResponse$ = [
		3,
		n0,
		_CRSRa,
		0,
		[
			_ARN,
			_N,
			_VI
		],
		[
			0,
			0,
			0
		]
	];
	var CreateSecretRequest$ = [
		3,
		n0,
		_CSR,
		0,
		[
			_N,
			_CRT,
			_D,
			_KKI,
			_SB,
			_SS,
			_T,
			_ARR,
			_FORS,
			_Ty
		],
		[
			0,
			[0, 4],
			0,
			0,
			[() => SecretBinaryType, 0],
			[() => SecretStringType, 0],
			() => TagListType,
			() => AddReplicaRegionListType,
			2,
			0
		],
		1
	];
	var CreateSecretResponse$ = [
		3,
		n0,
		_CSRr,
		0,
		[
			_ARN,
			_N,
			_VI,
			_RS
		],
		[
			0,
			0,
			0,
			() => ReplicationStatusListType
		]
	];
	var DeleteResourcePolicyRequest$ = [
		3,
		n0,
		_DRPR,
		0,
		[_SI],
		[0],
		1
	];
	var DeleteResourcePolicyResponse$ = [
		3,
		n0,
		_DRPRe,
		0,
		[_ARN, _N],
		[0, 0]
	];
	var DeleteSecretRequest$ = [
		3,
		n0,
		_DSR,
		0,
		[
			_SI,
			_RWID,
			_FDWR
		],
		[
			0,
			1,
			2
		],
		1
	];
	var DeleteSecretResponse$ = [
		3,
		n0,
		_DSRe,
		0,
		[
			_ARN,
			_N,
			_DD
		],
		[
			0,
			0,
			4
		]
	];
	var DescribeSecretRequest$ = [
		3,
		n0,
		_DSRes,
		0,
		[_SI],
		[0],
		1
	];
	var DescribeSecretResponse$ = [
		3,
		n0,
		_DSResc,
		0,
		[
			_ARN,
			_N,
			_Ty,
			_D,
			_KKI,
			_RE,
			_RLARN,
			_RR,
			_ESRM,
			_ESRRA,
			_LRD,
			_LCD,
			_LAD,
			_DDe,
			_NRD,
			_T,
			_VITS,
			_OS,
			_CD,
			_PR,
			_RS
		],
		[
			0,
			0,
			0,
			0,
			0,
			2,
			0,
			() => RotationRulesType$,
			() => ExternalSecretRotationMetadataType,
			0,
			4,
			4,
			4,
			4,
			4,
			() => TagListType,
			[
				2,
				n0,
				_SVTSMT,
				0,
				0,
				64
			],
			0,
			4,
			0,
			() => ReplicationStatusListType
		]
	];
	var ExternalSecretRotationMetadataItem$ = [
		3,
		n0,
		_ESRMI,
		0,
		[_K, _V],
		[0, 0]
	];
	var Filter$ = [
		3,
		n0,
		_Fi,
		0,
		[_K, _Va],
		[0, 64]
	];
	var GetRandomPasswordRequest$ = [
		3,
		n0,
		_GRPR,
		0,
		[
			_PL,
			_ECx,
			_EN,
			_EP,
			_EU,
			_EL,
			_IS,
			_REIT
		],
		[
			1,
			0,
			2,
			2,
			2,
			2,
			2,
			2
		]
	];
	var GetRandomPasswordResponse$ = [
		3,
		n0,
		_GRPRe,
		0,
		[_RP],
		[[() => RandomPasswordType, 0]]
	];
	var GetResourcePolicyRequest$ = [
		3,
		n0,
		_GRPRet,
		0,
		[_SI],
		[0],
		1
	];
	var GetResourcePolicyResponse$ = [
		3,
		n0,
		_GRPRete,
		0,
		[
			_ARN,
			_N,
			_RPe
		],
		[
			0,
			0,
			0
		]
	];
	var GetSecretValueRequest$ = [
		3,
		n0,
		_GSVR,
		0,
		[
			_SI,
			_VI,
			_VS
		],
		[
			0,
			0,
			0
		],
		1
	];
	var GetSecretValueResponse$ = [
		3,
		n0,
		_GSVRe,
		0,
		[
			_ARN,
			_N,
			_VI,
			_SB,
			_SS,
			_VSe,
			_CD
		],
		[
			0,
			0,
			0,
			[() => SecretBinaryType, 0],
			[() => SecretStringType, 0],
			64,
			4
		]
	];
	var ListSecretsRequest$ = [
		3,
		n0,
		_LSR,
		0,
		[
			_IPD,
			_MR,
			_NT,
			_F,
			_SO,
			_SBo
		],
		[
			2,
			1,
			0,
			() => FiltersListType,
			0,
			0
		]
	];
	var ListSecretsResponse$ = [
		3,
		n0,
		_LSRi,
		0,
		[_SL, _NT],
		[() => SecretListType, 0]
	];
	var ListSecretVersionIdsRequest$ = [
		3,
		n0,
		_LSVIR,
		0,
		[
			_SI,
			_MR,
			_NT,
			_ID
		],
		[
			0,
			1,
			0,
			2
		],
		1
	];
	var ListSecretVersionIdsResponse$ = [
		3,
		n0,
		_LSVIRi,
		0,
		[
			_Ve,
			_NT,
			_ARN,
			_N
		],
		[
			() => SecretVersionsListType,
			0,
			0,
			0
		]
	];
	var PutResourcePolicyRequest$ = [
		3,
		n0,
		_PRPR,
		0,
		[
			_SI,
			_RPe,
			_BPP
		],
		[
			0,
			0,
			2
		],
		2
	];
	var PutResourcePolicyResponse$ = [
		3,
		n0,
		_PRPRu,
		0,
		[_ARN, _N],
		[0, 0]
	];
	var PutSecretValueRequest$ = [
		3,
		n0,
		_PSVR,
		0,
		[
			_SI,
			_CRT,
			_SB,
			_SS,
			_VSe,
			_RT
		],
		[
			0,
			[0, 4],
			[() => SecretBinaryType, 0],
			[() => SecretStringType, 0],
			64,
			[() => RotationTokenType, 0]
		],
		1
	];
	var PutSecretValueResponse$ = [
		3,
		n0,
		_PSVRu,
		0,
		[
			_ARN,
			_N,
			_VI,
			_VSe
		],
		[
			0,
			0,
			0,
			64
		]
	];
	var RemoveRegionsFromReplicationRequest$ = [
		3,
		n0,
		_RRFRR,
		0,
		[_SI, _RRR],
		[0, 64],
		2
	];
	var RemoveRegionsFromReplicationResponse$ = [
		3,
		n0,
		_RRFRRe,
		0,
		[_ARN, _RS],
		[0, () => ReplicationStatusListType]
	];
	var ReplicaRegionType$ = [
		3,
		n0,
		_RRT,
		0,
		[_R, _KKI],
		[0, 0]
	];
	var ReplicateSecretToRegionsRequest$ = [
		3,
		n0,
		_RSTRR,
		0,
		[
			_SI,
			_ARR,
			_FORS
		],
		[
			0,
			() => AddReplicaRegionListType,
			2
		],
		2
	];
	var ReplicateSecretToRegionsResponse$ = [
		3,
		n0,
		_RSTRRe,
		0,
		[_ARN, _RS],
		[0, () => ReplicationStatusListType]
	];
	var ReplicationStatusType$ = [
		3,
		n0,
		_RST,
		0,
		[
			_R,
			_KKI,
			_S,
			_SM,
			_LAD
		],
		[
			0,
			0,
			0,
			0,
			4
		]
	];
	var RestoreSecretRequest$ = [
		3,
		n0,
		_RSR,
		0,
		[_SI],
		[0],
		1
	];
	var RestoreSecretResponse$ = [
		3,
		n0,
		_RSRe,
		0,
		[_ARN, _N],
		[0, 0]
	];
	var RotateSecretRequest$ = [
		3,
		n0,
		_RSRo,
		0,
		[
			_SI,
			_CRT,
			_RLARN,
			_RR,
			_ESRM,
			_ESRRA,
			_RI
		],
		[
			0,
			[0, 4],
			0,
			() => RotationRulesType$,
			() => ExternalSecretRotationMetadataType,
			0,
			2
		],
		1
	];
	var RotateSecretResponse$ = [
		3,
		n0,
		_RSRot,
		0,
		[
			_ARN,
			_N,
			_VI
		],
		[
			0,
			0,
			0
		]
	];
	var RotationRulesType$ = [
		3,
		n0,
		_RRTo,
		0,
		[
			_AAD,
			_Du,
			_SE
		],
		[
			1,
			0,
			0
		]
	];
	var SecretListEntry$ = [
		3,
		n0,
		_SLE,
		0,
		[
			_ARN,
			_N,
			_Ty,
			_D,
			_KKI,
			_RE,
			_RLARN,
			_RR,
			_ESRM,
			_ESRRA,
			_LRD,
			_LCD,
			_LAD,
			_DDe,
			_NRD,
			_T,
			_SVTS,
			_OS,
			_CD,
			_PR
		],
		[
			0,
			0,
			0,
			0,
			0,
			2,
			0,
			() => RotationRulesType$,
			() => ExternalSecretRotationMetadataType,
			0,
			4,
			4,
			4,
			4,
			4,
			() => TagListType,
			[
				2,
				n0,
				_SVTSMT,
				0,
				0,
				64
			],
			0,
			4,
			0
		]
	];
	var SecretValueEntry$ = [
		3,
		n0,
		_SVE,
		0,
		[
			_ARN,
			_N,
			_VI,
			_SB,
			_SS,
			_VSe,
			_CD
		],
		[
			0,
			0,
			0,
			[() => SecretBinaryType, 0],
			[() => SecretStringType, 0],
			64,
			4
		]
	];
	var SecretVersionsListEntry$ = [
		3,
		n0,
		_SVLE,
		0,
		[
			_VI,
			_VSe,
			_LAD,
			_CD,
			_KKIm
		],
		[
			0,
			64,
			4,
			4,
			64
		]
	];
	var StopReplicationToReplicaRequest$ = [
		3,
		n0,
		_SRTRR,
		0,
		[_SI],
		[0],
		1
	];
	var StopReplicationToReplicaResponse$ = [
		3,
		n0,
		_SRTRRt,
		0,
		[_ARN],
		[0]
	];
	var Tag$ = [
		3,
		n0,
		_Ta,
		0,
		[_K, _V],
		[0, 0]
	];
	var TagResourceRequest$ = [
		3,
		n0,
		_TRR,
		0,
		[_SI, _T],
		[0, () => TagListType],
		2
	];
	var UntagResourceRequest$ = [
		3,
		n0,
		_URR,
		0,
		[_SI, _TK],
		[0, 64],
		2
	];
	var UpdateSecretRequest$ = [
		3,
		n0,
		_USR,
		0,
		[
			_SI,
			_CRT,
			_D,
			_KKI,
			_SB,
			_SS,
			_Ty
		],
		[
			0,
			[0, 4],
			0,
			0,
			[() => SecretBinaryType, 0],
			[() => SecretStringType, 0],
			0
		],
		1
	];
	var UpdateSecretResponse$ = [
		3,
		n0,
		_USRp,
		0,
		[
			_ARN,
			_N,
			_VI
		],
		[
			0,
			0,
			0
		]
	];
	var UpdateSecretVersionStageRequest$ = [
		3,
		n0,
		_USVSR,
		0,
		[
			_SI,
			_VS,
			_RFVI,
			_MTVI
		],
		[
			0,
			0,
			0,
			0
		],
		2
	];
	var UpdateSecretVersionStageResponse$ = [
		3,
		n0,
		_USVSRp,
		0,
		[_ARN, _N],
		[0, 0]
	];
	var ValidateResourcePolicyRequest$ = [
		3,
		n0,
		_VRPR,
		0,
		[_RPe, _SI],
		[0, 0],
		1
	];
	var ValidateResourcePolicyResponse$ = [
		3,
		n0,
		_VRPRa,
		0,
		[_PVP, _VE],
		[2, () => ValidationErrorsType]
	];
	var ValidationErrorsEntry$ = [
		3,
		n0,
		_VEE,
		0,
		[_CN, _EM],
		[0, 0]
	];
	var __Unit = "unit";
	var AddReplicaRegionListType = [
		1,
		n0,
		_ARRLT,
		0,
		() => ReplicaRegionType$
	];
	var APIErrorListType = [
		1,
		n0,
		_APIELT,
		0,
		() => APIErrorType$
	];
	var ExternalSecretRotationMetadataType = [
		1,
		n0,
		_ESRMT,
		0,
		() => ExternalSecretRotationMetadataItem$
	];
	var FiltersListType = [
		1,
		n0,
		_FLT,
		0,
		() => Filter$
	];
	var ReplicationStatusListType = [
		1,
		n0,
		_RSLT,
		0,
		() => ReplicationStatusType$
	];
	var SecretListType = [
		1,
		n0,
		_SLT,
		0,
		() => SecretListEntry$
	];
	var SecretValuesType = [
		1,
		n0,
		_SVT,
		0,
		[() => SecretValueEntry$, 0]
	];
	var SecretVersionsListType = [
		1,
		n0,
		_SVLT,
		0,
		() => SecretVersionsListEntry$
	];
	var TagListType = [
		1,
		n0,
		_TLT,
		0,
		() => Tag$
	];
	var ValidationErrorsType = [
		1,
		n0,
		_VET,
		0,
		() => ValidationErrorsEntry$
	];
	var BatchGetSecretValue$ = [
		9,
		n0,
		_BGSV,
		0,
		() => BatchGetSecretValueRequest$,
		() => BatchGetSecretValueResponse$
	];
	var CancelRotateSecret$ = [
		9,
		n0,
		_CRS,
		0,
		() => CancelRotateSecretRequest$,
		() => CancelRotateSecretResponse$
	];
	var CreateSecret$ = [
		9,
		n0,
		_CS,
		0,
		() => CreateSecretRequest$,
		() => CreateSecretResponse$
	];
	var DeleteResourcePolicy$ = [
		9,
		n0,
		_DRP,
		0,
		() => DeleteResourcePolicyRequest$,
		() => DeleteResourcePolicyResponse$
	];
	var DeleteSecret$ = [
		9,
		n0,
		_DS,
		0,
		() => DeleteSecretRequest$,
		() => DeleteSecretResponse$
	];
	var DescribeSecret$ = [
		9,
		n0,
		_DSe,
		0,
		() => DescribeSecretRequest$,
		() => DescribeSecretResponse$
	];
	var GetRandomPassword$ = [
		9,
		n0,
		_GRP,
		0,
		() => GetRandomPasswordRequest$,
		() => GetRandomPasswordResponse$
	];
	var GetResourcePolicy$ = [
		9,
		n0,
		_GRPe,
		0,
		() => GetResourcePolicyRequest$,
		() => GetResourcePolicyResponse$
	];
	var GetSecretValue$ = [
		9,
		n0,
		_GSV,
		0,
		() => GetSecretValueRequest$,
		() => GetSecretValueResponse$
	];
	var ListSecrets$ = [
		9,
		n0,
		_LS,
		0,
		() => ListSecretsRequest$,
		() => ListSecretsResponse$
	];
	var ListSecretVersionIds$ = [
		9,
		n0,
		_LSVI,
		0,
		() => ListSecretVersionIdsRequest$,
		() => ListSecretVersionIdsResponse$
	];
	var PutResourcePolicy$ = [
		9,
		n0,
		_PRP,
		0,
		() => PutResourcePolicyRequest$,
		() => PutResourcePolicyResponse$
	];
	var PutSecretValue$ = [
		9,
		n0,
		_PSV,
		0,
		() => PutSecretValueRequest$,
		() => PutSecretValueResponse$
	];
	var RemoveRegionsFromReplication$ = [
		9,
		n0,
		_RRFR,
		0,
		() => RemoveRegionsFromReplicationRequest$,
		() => RemoveRegionsFromReplicationResponse$
	];
	var ReplicateSecretToRegions$ = [
		9,
		n0,
		_RSTR,
		0,
		() => ReplicateSecretToRegionsRequest$,
		() => ReplicateSecretToRegionsResponse$
	];
	var RestoreSecret$ = [
		9,
		n0,
		_RSe,
		0,
		() => RestoreSecretRequest$,
		() => RestoreSecretResponse$
	];
	var RotateSecret$ = [
		9,
		n0,
		_RSo,
		0,
		() => RotateSecretRequest$,
		() => RotateSecretResponse$
	];
	var StopReplicationToReplica$ = [
		9,
		n0,
		_SRTR,
		0,
		() => StopReplicationToReplicaRequest$,
		() => StopReplicationToReplicaResponse$
	];
	var TagResource$ = [
		9,
		n0,
		_TR,
		0,
		() => TagResourceRequest$,
		() => __Unit
	];
	var UntagResource$ = [
		9,
		n0,
		_UR,
		0,
		() => UntagResourceRequest$,
		() => __Unit
	];
	var UpdateSecret$ = [
		9,
		n0,
		_US,
		0,
		() => UpdateSecretRequest$,
		() => UpdateSecretResponse$
	];
	var UpdateSecretVersionStage$ = [
		9,
		n0,
		_USVS,
		0,
		() => UpdateSecretVersionStageRequest$,
		() => UpdateSecretVersionStageResponse$
	];
	var ValidateResourcePolicy$ = [
		9,
		n0,
		_VRP,
		0,
		() => ValidateResourcePolicyRequest$,
		() => ValidateResourcePolicyResponse$
	];
	const getRuntimeConfig$1 = (config) => {
		return {
			apiVersion: "2017-10-17",
			base64Decoder: config?.base64Decoder ?? fromBase64,
			base64Encoder: config?.base64Encoder ?? toBase64,
			disableHostPrefix: config?.disableHostPrefix ?? false,
			endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
			extensions: config?.extensions ?? [],
			httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSecretsManagerHttpAuthSchemeProvider,
			httpAuthSchemes: config?.httpAuthSchemes ?? [{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
				signer: new AwsSdkSigV4Signer()
			}],
			logger: config?.logger ?? new NoOpLogger(),
			protocol: config?.protocol ?? AwsJson1_1Protocol,
			protocolSettings: config?.protocolSettings ?? {
				defaultNamespace: "com.amazonaws.secretsmanager",
				errorTypeRegistries,
				version: "2017-10-17",
				serviceTarget: "secretsmanager"
			},
			serviceId: config?.serviceId ?? "Secrets Manager",
			sha256: config?.sha256 ?? Sha256,
			urlParser: config?.urlParser ?? parseUrl,
			utf8Decoder: config?.utf8Decoder ?? fromUtf8,
			utf8Encoder: config?.utf8Encoder ?? toUtf8
		};
	};
	const getRuntimeConfig = (config) => {
		emitWarningIfUnsupportedVersion(process.version);
		const defaultsMode = resolveDefaultsModeConfig(config);
		const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
		const clientSharedValues = getRuntimeConfig$1(config);
		emitWarningIfUnsupportedVersion$1(process.version);
		const loaderConfig = {
			profile: config?.profile,
			logger: clientSharedValues.logger
		};
		return {
			...clientSharedValues,
			...config,
			runtime: "node",
			defaultsMode,
			authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
			bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
			credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
			defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
			defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
				serviceId: clientSharedValues.serviceId,
				clientVersion: packageInfo.version
			}),
			maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
			region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
				...NODE_REGION_CONFIG_FILE_OPTIONS,
				...loaderConfig
			}),
			requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
			retryMode: config?.retryMode ?? loadConfig({
				...NODE_RETRY_MODE_CONFIG_OPTIONS,
				default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
			}, config),
			streamCollector: config?.streamCollector ?? streamCollector,
			useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
			useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
			userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
		};
	};
	const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
		const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
		let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
		let _credentials = runtimeConfig.credentials;
		return {
			setHttpAuthScheme(httpAuthScheme) {
				const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
				if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
				else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
			},
			httpAuthSchemes() {
				return _httpAuthSchemes;
			},
			setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
				_httpAuthSchemeProvider = httpAuthSchemeProvider;
			},
			httpAuthSchemeProvider() {
				return _httpAuthSchemeProvider;
			},
			setCredentials(credentials) {
				_credentials = credentials;
			},
			credentials() {
				return _credentials;
			}
		};
	};
	const resolveHttpAuthRuntimeConfig = (config) => {
		return {
			httpAuthSchemes: config.httpAuthSchemes(),
			httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
			credentials: config.credentials()
		};
	};
	const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
		const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
		extensions.forEach((extension) => extension.configure(extensionConfiguration));
		return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
	};
	var SecretsManagerClient = class extends Client {
		config;
		constructor(...[configuration]) {
			const _config_0 = getRuntimeConfig(configuration || {});
			super(_config_0);
			this.initConfig = _config_0;
			const _config_1 = resolveClientEndpointParameters(_config_0);
			const _config_2 = resolveUserAgentConfig(_config_1);
			const _config_3 = resolveRetryConfig(_config_2);
			const _config_4 = resolveRegionConfig(_config_3);
			const _config_5 = resolveHostHeaderConfig(_config_4);
			const _config_6 = resolveEndpointConfig(_config_5);
			const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
			const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
			this.config = _config_8;
			this.middlewareStack.use(getSchemaSerdePlugin(this.config));
			this.middlewareStack.use(getUserAgentPlugin(this.config));
			this.middlewareStack.use(getRetryPlugin(this.config));
			this.middlewareStack.use(getContentLengthPlugin(this.config));
			this.middlewareStack.use(getHostHeaderPlugin(this.config));
			this.middlewareStack.use(getLoggerPlugin(this.config));
			this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
			this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
				httpAuthSchemeParametersProvider: defaultSecretsManagerHttpAuthSchemeParametersProvider,
				identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
			}));
			this.middlewareStack.use(getHttpSigningPlugin(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
	const command = makeBuilder(commonParams, "secretsmanager", "SecretsManagerClient", getEndpointPlugin);
	const _ep0 = {};
	const _mw0 = (Command, cs, config, o) => [];
	var BatchGetSecretValueCommand = class extends command(_ep0, _mw0, "BatchGetSecretValue", BatchGetSecretValue$) {};
	var CancelRotateSecretCommand = class extends command(_ep0, _mw0, "CancelRotateSecret", CancelRotateSecret$) {};
	var CreateSecretCommand = class extends command(_ep0, _mw0, "CreateSecret", CreateSecret$) {};
	var DeleteResourcePolicyCommand = class extends command(_ep0, _mw0, "DeleteResourcePolicy", DeleteResourcePolicy$) {};
	var DeleteSecretCommand = class extends command(_ep0, _mw0, "DeleteSecret", DeleteSecret$) {};
	var DescribeSecretCommand = class extends command(_ep0, _mw0, "DescribeSecret", DescribeSecret$) {};
	var GetRandomPasswordCommand = class extends command(_ep0, _mw0, "GetRandomPassword", GetRandomPassword$) {};
	var GetResourcePolicyCommand = class extends command(_ep0, _mw0, "GetResourcePolicy", GetResourcePolicy$) {};
	var GetSecretValueCommand = class extends command(_ep0, _mw0, "GetSecretValue", GetSecretValue$) {};
	var ListSecretsCommand = class extends command(_ep0, _mw0, "ListSecrets", ListSecrets$) {};
	var ListSecretVersionIdsCommand = class extends command(_ep0, _mw0, "ListSecretVersionIds", ListSecretVersionIds$) {};
	var PutResourcePolicyCommand = class extends command(_ep0, _mw0, "PutResourcePolicy", PutResourcePolicy$) {};
	var PutSecretValueCommand = class extends command(_ep0, _mw0, "PutSecretValue", PutSecretValue$) {};
	var RemoveRegionsFromReplicationCommand = class extends command(_ep0, _mw0, "RemoveRegionsFromReplication", RemoveRegionsFromReplication$) {};
	var ReplicateSecretToRegionsCommand = class extends command(_ep0, _mw0, "ReplicateSecretToRegions", ReplicateSecretToRegions$) {};
	var RestoreSecretCommand = class extends command(_ep0, _mw0, "RestoreSecret", RestoreSecret$) {};
	var RotateSecretCommand = class extends command(_ep0, _mw0, "RotateSecret", RotateSecret$) {};
	var StopReplicationToReplicaCommand = class extends command(_ep0, _mw0, "StopReplicationToReplica", StopReplicationToReplica$) {};
	var TagResourceCommand = class extends command(_ep0, _mw0, "TagResource", TagResource$) {};
	var UntagResourceCommand = class extends command(_ep0, _mw0, "UntagResource", UntagResource$) {};
	var UpdateSecretCommand = class extends command(_ep0, _mw0, "UpdateSecret", UpdateSecret$) {};
	var UpdateSecretVersionStageCommand = class extends command(_ep0, _mw0, "UpdateSecretVersionStage", UpdateSecretVersionStage$) {};
	var ValidateResourcePolicyCommand = class extends command(_ep0, _mw0, "ValidateResourcePolicy", ValidateResourcePolicy$) {};
	const paginateBatchGetSecretValue = createPaginator(SecretsManagerClient, BatchGetSecretValueCommand, "NextToken", "NextToken", "MaxResults");
	const paginateListSecrets = createPaginator(SecretsManagerClient, ListSecretsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateListSecretVersionIds = createPaginator(SecretsManagerClient, ListSecretVersionIdsCommand, "NextToken", "NextToken", "MaxResults");
	const commands = {
		BatchGetSecretValueCommand,
		CancelRotateSecretCommand,
		CreateSecretCommand,
		DeleteResourcePolicyCommand,
		DeleteSecretCommand,
		DescribeSecretCommand,
		GetRandomPasswordCommand,
		GetResourcePolicyCommand,
		GetSecretValueCommand,
		ListSecretsCommand,
		ListSecretVersionIdsCommand,
		PutResourcePolicyCommand,
		PutSecretValueCommand,
		RemoveRegionsFromReplicationCommand,
		ReplicateSecretToRegionsCommand,
		RestoreSecretCommand,
		RotateSecretCommand,
		StopReplicationToReplicaCommand,
		TagResourceCommand,
		UntagResourceCommand,
		UpdateSecretCommand,
		UpdateSecretVersionStageCommand,
		ValidateResourcePolicyCommand
	};
	const paginators = {
		paginateBatchGetSecretValue,
		paginateListSecrets,
		paginateListSecretVersionIds
	};
	var SecretsManager = class extends SecretsManagerClient {};
	createAggregatedClient(commands, SecretsManager, { paginators });
	const FilterNameStringType = {
		all: "all",
		description: "description",
		name: "name",
		owning_service: "owning-service",
		primary_region: "primary-region",
		tag_key: "tag-key",
		tag_value: "tag-value"
	};
	const StatusType = {
		Failed: "Failed",
		InProgress: "InProgress",
		InSync: "InSync"
	};
	const SortByType = {
		created_date: "created-date",
		last_accessed_date: "last-accessed-date",
		last_changed_date: "last-changed-date",
		name: "name"
	};
	const SortOrderType = {
		asc: "asc",
		desc: "desc"
	};
	exports.APIErrorType$ = APIErrorType$;
	exports.BatchGetSecretValue$ = BatchGetSecretValue$;
	exports.BatchGetSecretValueCommand = BatchGetSecretValueCommand;
	exports.BatchGetSecretValueRequest$ = BatchGetSecretValueRequest$;
	exports.BatchGetSecretValueResponse$ = BatchGetSecretValueResponse$;
	exports.CancelRotateSecret$ = CancelRotateSecret$;
	exports.CancelRotateSecretCommand = CancelRotateSecretCommand;
	exports.CancelRotateSecretRequest$ = CancelRotateSecretRequest$;
	exports.CancelRotateSecretResponse$ = CancelRotateSecretResponse$;
	exports.CreateSecret$ = CreateSecret$;
	exports.CreateSecretCommand = CreateSecretCommand;
	exports.CreateSecretRequest$ = CreateSecretRequest$;
	exports.CreateSecretResponse$ = CreateSecretResponse$;
	exports.DecryptionFailure = DecryptionFailure;
	exports.DecryptionFailure$ = DecryptionFailure$;
	exports.DeleteResourcePolicy$ = DeleteResourcePolicy$;
	exports.DeleteResourcePolicyCommand = DeleteResourcePolicyCommand;
	exports.DeleteResourcePolicyRequest$ = DeleteResourcePolicyRequest$;
	exports.DeleteResourcePolicyResponse$ = DeleteResourcePolicyResponse$;
	exports.DeleteSecret$ = DeleteSecret$;
	exports.DeleteSecretCommand = DeleteSecretCommand;
	exports.DeleteSecretRequest$ = DeleteSecretRequest$;
	exports.DeleteSecretResponse$ = DeleteSecretResponse$;
	exports.DescribeSecret$ = DescribeSecret$;
	exports.DescribeSecretCommand = DescribeSecretCommand;
	exports.DescribeSecretRequest$ = DescribeSecretRequest$;
	exports.DescribeSecretResponse$ = DescribeSecretResponse$;
	exports.EncryptionFailure = EncryptionFailure;
	exports.EncryptionFailure$ = EncryptionFailure$;
	exports.ExternalSecretRotationMetadataItem$ = ExternalSecretRotationMetadataItem$;
	exports.Filter$ = Filter$;
	exports.FilterNameStringType = FilterNameStringType;
	exports.GetRandomPassword$ = GetRandomPassword$;
	exports.GetRandomPasswordCommand = GetRandomPasswordCommand;
	exports.GetRandomPasswordRequest$ = GetRandomPasswordRequest$;
	exports.GetRandomPasswordResponse$ = GetRandomPasswordResponse$;
	exports.GetResourcePolicy$ = GetResourcePolicy$;
	exports.GetResourcePolicyCommand = GetResourcePolicyCommand;
	exports.GetResourcePolicyRequest$ = GetResourcePolicyRequest$;
	exports.GetResourcePolicyResponse$ = GetResourcePolicyResponse$;
	exports.GetSecretValue$ = GetSecretValue$;
	exports.GetSecretValueCommand = GetSecretValueCommand;
	exports.GetSecretValueRequest$ = GetSecretValueRequest$;
	exports.GetSecretValueResponse$ = GetSecretValueResponse$;
	exports.InternalServiceError = InternalServiceError;
	exports.InternalServiceError$ = InternalServiceError$;
	exports.InvalidNextTokenException = InvalidNextTokenException;
	exports.InvalidNextTokenException$ = InvalidNextTokenException$;
	exports.InvalidParameterException = InvalidParameterException;
	exports.InvalidParameterException$ = InvalidParameterException$;
	exports.InvalidRequestException = InvalidRequestException;
	exports.InvalidRequestException$ = InvalidRequestException$;
	exports.LimitExceededException = LimitExceededException;
	exports.LimitExceededException$ = LimitExceededException$;
	exports.ListSecretVersionIds$ = ListSecretVersionIds$;
	exports.ListSecretVersionIdsCommand = ListSecretVersionIdsCommand;
	exports.ListSecretVersionIdsRequest$ = ListSecretVersionIdsRequest$;
	exports.ListSecretVersionIdsResponse$ = ListSecretVersionIdsResponse$;
	exports.ListSecrets$ = ListSecrets$;
	exports.ListSecretsCommand = ListSecretsCommand;
	exports.ListSecretsRequest$ = ListSecretsRequest$;
	exports.ListSecretsResponse$ = ListSecretsResponse$;
	exports.MalformedPolicyDocumentException = MalformedPolicyDocumentException;
	exports.MalformedPolicyDocumentException$ = MalformedPolicyDocumentException$;
	exports.PreconditionNotMetException = PreconditionNotMetException;
	exports.PreconditionNotMetException$ = PreconditionNotMetException$;
	exports.PublicPolicyException = PublicPolicyException;
	exports.PublicPolicyException$ = PublicPolicyException$;
	exports.PutResourcePolicy$ = PutResourcePolicy$;
	exports.PutResourcePolicyCommand = PutResourcePolicyCommand;
	exports.PutResourcePolicyRequest$ = PutResourcePolicyRequest$;
	exports.PutResourcePolicyResponse$ = PutResourcePolicyResponse$;
	exports.PutSecretValue$ = PutSecretValue$;
	exports.PutSecretValueCommand = PutSecretValueCommand;
	exports.PutSecretValueRequest$ = PutSecretValueRequest$;
	exports.PutSecretValueResponse$ = PutSecretValueResponse$;
	exports.RemoveRegionsFromReplication$ = RemoveRegionsFromReplication$;
	exports.RemoveRegionsFromReplicationCommand = RemoveRegionsFromReplicationCommand;
	exports.RemoveRegionsFromReplicationRequest$ = RemoveRegionsFromReplicationRequest$;
	exports.RemoveRegionsFromReplicationResponse$ = RemoveRegionsFromReplicationResponse$;
	exports.ReplicaRegionType$ = ReplicaRegionType$;
	exports.ReplicateSecretToRegions$ = ReplicateSecretToRegions$;
	exports.ReplicateSecretToRegionsCommand = ReplicateSecretToRegionsCommand;
	exports.ReplicateSecretToRegionsRequest$ = ReplicateSecretToRegionsRequest$;
	exports.ReplicateSecretToRegionsResponse$ = ReplicateSecretToRegionsResponse$;
	exports.ReplicationStatusType$ = ReplicationStatusType$;
	exports.ResourceExistsException = ResourceExistsException;
	exports.ResourceExistsException$ = ResourceExistsException$;
	exports.ResourceNotFoundException = ResourceNotFoundException;
	exports.ResourceNotFoundException$ = ResourceNotFoundException$;
	exports.RestoreSecret$ = RestoreSecret$;
	exports.RestoreSecretCommand = RestoreSecretCommand;
	exports.RestoreSecretRequest$ = RestoreSecretRequest$;
	exports.RestoreSecretResponse$ = RestoreSecretResponse$;
	exports.RotateSecret$ = RotateSecret$;
	exports.RotateSecretCommand = RotateSecretCommand;
	exports.RotateSecretRequest$ = RotateSecretRequest$;
	exports.RotateSecretResponse$ = RotateSecretResponse$;
	exports.RotationRulesType$ = RotationRulesType$;
	exports.SecretListEntry$ = SecretListEntry$;
	exports.SecretValueEntry$ = SecretValueEntry$;
	exports.SecretVersionsListEntry$ = SecretVersionsListEntry$;
	exports.SecretsManager = SecretsManager;
	exports.SecretsManagerClient = SecretsManagerClient;
	exports.SecretsManagerServiceException = SecretsManagerServiceException;
	exports.SecretsManagerServiceException$ = SecretsManagerServiceException$;
	exports.SortByType = SortByType;
	exports.SortOrderType = SortOrderType;
	exports.StatusType = StatusType;
	exports.StopReplicationToReplica$ = StopReplicationToReplica$;
	exports.StopReplicationToReplicaCommand = StopReplicationToReplicaCommand;
	exports.StopReplicationToReplicaRequest$ = StopReplicationToReplicaRequest$;
	exports.StopReplicationToReplicaResponse$ = StopReplicationToReplicaResponse$;
	exports.Tag$ = Tag$;
	exports.TagResource$ = TagResource$;
	exports.TagResourceCommand = TagResourceCommand;
	exports.TagResourceRequest$ = TagResourceRequest$;
	exports.UntagResource$ = UntagResource$;
	exports.UntagResourceCommand = UntagResourceCommand;
	exports.UntagResourceRequest$ = UntagResourceRequest$;
	exports.UpdateSecret$ = UpdateSecret$;
	exports.UpdateSecretCommand = UpdateSecretCommand;
	exports.UpdateSecretRequest$ = UpdateSecretRequest$;
	exports.UpdateSecretResponse$ = UpdateSecretResponse$;
	exports.UpdateSecretVersionStage$ = UpdateSecretVersionStage$;
	exports.UpdateSecretVersionStageCommand = UpdateSecretVersionStageCommand;
	exports.UpdateSecretVersionStageRequest$ = UpdateSecretVersionStageRequest$;
	exports.UpdateSecretVersionStageResponse$ = UpdateSecretVersionStageResponse$;
	exports.ValidateResourcePolicy$ = ValidateResourcePolicy$;
	exports.ValidateResourcePolicyCommand = ValidateResourcePolicyCommand;
	exports.ValidateResourcePolicyRequest$ = ValidateResourcePolicyRequest$;
	exports.ValidateResourcePolicyResponse$ = ValidateResourcePolicyResponse$;
	exports.ValidationErrorsEntry$ = ValidationErrorsEntry$;
	exports.errorTypeRegistries = errorTypeRegistries;
	exports.paginateBatchGetSecretValue = paginateBatchGetSecretValue;
	exports.paginateListSecretVersionIds = paginateListSecretVersionIds;
	exports.paginateListSecrets = paginateListSecrets;
}));

// node_modules/@aws-sdk/client-ssm/dist-cjs/index.js
var require_dist_cjs$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = (init_client(), require_rolldown_runtime.__toCommonJS(client_exports));
	const { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = (require_npm_smithy.init_dist_es(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.dist_es_exports));
	const { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createWaiter, checkExceptions, WaiterState, createAggregatedClient } = (require_npm_smithy.init_client(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.client_exports));
	const { Command: $Command } = (require_npm_smithy.init_client(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.client_exports));
	exports.$Command = $Command;
	exports.__Client = Client;
	const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = (require_npm_smithy.init_config$1(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.config_exports));
	const { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = (require_npm_smithy.init_endpoints(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.endpoints_exports));
	const { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = (require_npm_smithy.init_protocols(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.protocols_exports));
	const { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = (require_npm_smithy.init_retry(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.retry_exports));
	const { TypeRegistry, getSchemaSerdePlugin } = (require_npm_smithy.init_schema(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.schema_exports));
	const { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = (init_httpAuthSchemes(), require_rolldown_runtime.__toCommonJS(httpAuthSchemes_exports));
	const { defaultProvider } = require_dist_cjs$3();
	const { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = (require_npm_smithy.init_serde(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.serde_exports));
	const { streamCollector, NodeHttpHandler } = require_npm_smithy.require_dist_cjs();
	const { AwsJson1_1Protocol } = (init_protocols(), require_rolldown_runtime.__toCommonJS(protocols_exports));
	const { Sha256 } = (require_npm_smithy.init_checksum(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.checksum_exports));
	const defaultSSMHttpAuthSchemeParametersProvider = async (config, context, input) => {
		return {
			operation: getSmithyContext(context).operation,
			region: await normalizeProvider(config.region)() || (() => {
				throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		};
	};
	function createAwsAuthSigv4HttpAuthOption(authParameters) {
		return {
			schemeId: "aws.auth#sigv4",
			signingProperties: {
				name: "ssm",
				region: authParameters.region
			},
			propertiesExtractor: (config, context) => ({ signingProperties: {
				config,
				context
			} })
		};
	}
	const defaultSSMHttpAuthSchemeProvider = (authParameters) => {
		const options = [];
		switch (authParameters.operation) {
			default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
		}
		return options;
	};
	const resolveHttpAuthSchemeConfig = (config) => {
		const config_0 = resolveAwsSdkSigV4Config(config);
		return Object.assign(config_0, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
	};
	const resolveClientEndpointParameters = (options) => {
		return Object.assign(options, {
			useDualstackEndpoint: options.useDualstackEndpoint ?? false,
			useFipsEndpoint: options.useFipsEndpoint ?? false,
			defaultSigningName: "ssm"
		});
	};
	const commonParams = {
		UseFIPS: {
			type: "builtInParams",
			name: "useFipsEndpoint"
		},
		Endpoint: {
			type: "builtInParams",
			name: "endpoint"
		},
		Region: {
			type: "builtInParams",
			name: "region"
		},
		UseDualStack: {
			type: "builtInParams",
			name: "useDualstackEndpoint"
		}
	};
	var packageInfo = { version: "3.1168.0" };
	const k = "ref";
	const a = -1;
	const b = true;
	const c = "isSet";
	const d = "PartitionResult";
	const e = "booleanEquals";
	const f = "getAttr";
	const g = { [k]: "Endpoint" };
	const h = { [k]: d };
	const i = {};
	const j = [{ [k]: "Region" }];
	const _data = {
		conditions: [
			[c, [g]],
			[c, j],
			[
				"aws.partition",
				j,
				d
			],
			[e, [{ [k]: "UseFIPS" }, b]],
			[e, [{ [k]: "UseDualStack" }, b]],
			[e, [{
				fn: f,
				argv: [h, "supportsDualStack"]
			}, b]],
			[e, [{
				fn: f,
				argv: [h, "supportsFIPS"]
			}, b]],
			["stringEquals", [{
				fn: f,
				argv: [h, "name"]
			}, "aws-us-gov"]]
		],
		results: [
			[a],
			[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
			[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
			[g, i],
			["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
			[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
			["https://ssm.{Region}.amazonaws.com", i],
			["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}", i],
			[a, "FIPS is enabled but this partition does not support FIPS"],
			["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
			[a, "DualStack is enabled but this partition does not support DualStack"],
			["https://ssm.{Region}.{PartitionResult#dnsSuffix}", i],
			[a, "Invalid Configuration: Missing Region"]
		]
	};
	const root = 2;
	const nodes = new Int32Array([
		-1,
		1,
		-1,
		0,
		13,
		3,
		1,
		4,
		100000012,
		2,
		5,
		100000012,
		3,
		8,
		6,
		4,
		7,
		100000011,
		5,
		100000009,
		100000010,
		4,
		11,
		9,
		6,
		10,
		100000008,
		7,
		100000006,
		100000007,
		5,
		12,
		100000005,
		6,
		100000004,
		100000005,
		3,
		100000001,
		14,
		4,
		100000002,
		100000003
	]);
	const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
	const cache = new EndpointCache({
		size: 50,
		params: [
			"Endpoint",
			"Region",
			"UseDualStack",
			"UseFIPS"
		]
	});
	const defaultEndpointResolver = (endpointParams, context = {}) => {
		return cache.get(endpointParams, () => decideEndpoint(bdd, {
			endpointParams,
			logger: context.logger
		}));
	};
	customEndpointFunctions.aws = awsEndpointFunctions;
	var SSMServiceException = class SSMServiceException extends ServiceException {
		static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException";
		constructor(options) {
			super(options);
			Object.setPrototypeOf(this, SSMServiceException.prototype);
		}
	};
	var AccessDeniedException = class AccessDeniedException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#AccessDeniedException";
		name = "AccessDeniedException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "AccessDeniedException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, AccessDeniedException.prototype);
			this.Message = opts.Message;
		}
	};
	var InternalServerError = class InternalServerError extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InternalServerError";
		name = "InternalServerError";
		$fault = "server";
		Message;
		constructor(opts) {
			super({
				name: "InternalServerError",
				$fault: "server",
				...opts
			});
			Object.setPrototypeOf(this, InternalServerError.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidResourceId = class InvalidResourceId extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidResourceId";
		name = "InvalidResourceId";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidResourceId",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidResourceId.prototype);
		}
	};
	var InvalidResourceType = class InvalidResourceType extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidResourceType";
		name = "InvalidResourceType";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidResourceType",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidResourceType.prototype);
		}
	};
	var TooManyTagsError = class TooManyTagsError extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#TooManyTagsError";
		name = "TooManyTagsError";
		$fault = "client";
		constructor(opts) {
			super({
				name: "TooManyTagsError",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, TooManyTagsError.prototype);
		}
	};
	var TooManyUpdates = class TooManyUpdates extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#TooManyUpdates";
		name = "TooManyUpdates";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "TooManyUpdates",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, TooManyUpdates.prototype);
			this.Message = opts.Message;
		}
	};
	var AlreadyExistsException = class AlreadyExistsException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#AlreadyExistsException";
		name = "AlreadyExistsException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "AlreadyExistsException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, AlreadyExistsException.prototype);
			this.Message = opts.Message;
		}
	};
	var OpsItemConflictException = class OpsItemConflictException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#OpsItemConflictException";
		name = "OpsItemConflictException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "OpsItemConflictException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, OpsItemConflictException.prototype);
			this.Message = opts.Message;
		}
	};
	var OpsItemInvalidParameterException = class OpsItemInvalidParameterException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#OpsItemInvalidParameterException";
		name = "OpsItemInvalidParameterException";
		$fault = "client";
		ParameterNames;
		Message;
		constructor(opts) {
			super({
				name: "OpsItemInvalidParameterException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, OpsItemInvalidParameterException.prototype);
			this.ParameterNames = opts.ParameterNames;
			this.Message = opts.Message;
		}
	};
	var OpsItemLimitExceededException = class OpsItemLimitExceededException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#OpsItemLimitExceededException";
		name = "OpsItemLimitExceededException";
		$fault = "client";
		ResourceTypes;
		Limit;
		LimitType;
		Message;
		constructor(opts) {
			super({
				name: "OpsItemLimitExceededException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, OpsItemLimitExceededException.prototype);
			this.ResourceTypes = opts.ResourceTypes;
			this.Limit = opts.Limit;
			this.LimitType = opts.LimitType;
			this.Message = opts.Message;
		}
	};
	var OpsItemNotFoundException = class OpsItemNotFoundException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#OpsItemNotFoundException";
		name = "OpsItemNotFoundException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "OpsItemNotFoundException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, OpsItemNotFoundException.prototype);
			this.Message = opts.Message;
		}
	};
	var OpsItemRelatedItemAlreadyExistsException = class OpsItemRelatedItemAlreadyExistsException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#OpsItemRelatedItemAlreadyExistsException";
		name = "OpsItemRelatedItemAlreadyExistsException";
		$fault = "client";
		Message;
		ResourceUri;
		OpsItemId;
		constructor(opts) {
			super({
				name: "OpsItemRelatedItemAlreadyExistsException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, OpsItemRelatedItemAlreadyExistsException.prototype);
			this.Message = opts.Message;
			this.ResourceUri = opts.ResourceUri;
			this.OpsItemId = opts.OpsItemId;
		}
	};
	var DuplicateInstanceId = class DuplicateInstanceId extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#DuplicateInstanceId";
		name = "DuplicateInstanceId";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DuplicateInstanceId",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DuplicateInstanceId.prototype);
		}
	};
	var InvalidCommandId = class InvalidCommandId extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidCommandId";
		name = "InvalidCommandId";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidCommandId",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidCommandId.prototype);
		}
	};
	var InvalidInstanceId = class InvalidInstanceId extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidInstanceId";
		name = "InvalidInstanceId";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidInstanceId",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidInstanceId.prototype);
			this.Message = opts.Message;
		}
	};
	var DoesNotExistException = class DoesNotExistException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#DoesNotExistException";
		name = "DoesNotExistException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "DoesNotExistException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DoesNotExistException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidParameters = class InvalidParameters extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidParameters";
		name = "InvalidParameters";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidParameters",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidParameters.prototype);
			this.Message = opts.Message;
		}
	};
	var AssociationAlreadyExists = class AssociationAlreadyExists extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#AssociationAlreadyExists";
		name = "AssociationAlreadyExists";
		$fault = "client";
		constructor(opts) {
			super({
				name: "AssociationAlreadyExists",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, AssociationAlreadyExists.prototype);
		}
	};
	var AssociationLimitExceeded = class AssociationLimitExceeded extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#AssociationLimitExceeded";
		name = "AssociationLimitExceeded";
		$fault = "client";
		constructor(opts) {
			super({
				name: "AssociationLimitExceeded",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, AssociationLimitExceeded.prototype);
		}
	};
	var InvalidDocument = class InvalidDocument extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidDocument";
		name = "InvalidDocument";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidDocument",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidDocument.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidDocumentVersion = class InvalidDocumentVersion extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidDocumentVersion";
		name = "InvalidDocumentVersion";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidDocumentVersion",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidDocumentVersion.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidOutputLocation = class InvalidOutputLocation extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidOutputLocation";
		name = "InvalidOutputLocation";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidOutputLocation",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidOutputLocation.prototype);
		}
	};
	var InvalidSchedule = class InvalidSchedule extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidSchedule";
		name = "InvalidSchedule";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidSchedule",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidSchedule.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidTag = class InvalidTag extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidTag";
		name = "InvalidTag";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidTag",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidTag.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidTarget = class InvalidTarget extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidTarget";
		name = "InvalidTarget";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidTarget",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidTarget.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidTargetMaps = class InvalidTargetMaps extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidTargetMaps";
		name = "InvalidTargetMaps";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidTargetMaps",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidTargetMaps.prototype);
			this.Message = opts.Message;
		}
	};
	var UnsupportedPlatformType = class UnsupportedPlatformType extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#UnsupportedPlatformType";
		name = "UnsupportedPlatformType";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "UnsupportedPlatformType",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, UnsupportedPlatformType.prototype);
			this.Message = opts.Message;
		}
	};
	var ConflictException = class ConflictException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ConflictException";
		name = "ConflictException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "ConflictException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ConflictException.prototype);
			this.Message = opts.Message;
		}
	};
	var ServiceQuotaExceededException = class ServiceQuotaExceededException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ServiceQuotaExceededException";
		name = "ServiceQuotaExceededException";
		$fault = "client";
		Message;
		ResourceId;
		ResourceType;
		QuotaCode;
		ServiceCode;
		constructor(opts) {
			super({
				name: "ServiceQuotaExceededException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
			this.Message = opts.Message;
			this.ResourceId = opts.ResourceId;
			this.ResourceType = opts.ResourceType;
			this.QuotaCode = opts.QuotaCode;
			this.ServiceCode = opts.ServiceCode;
		}
	};
	var DocumentAlreadyExists = class DocumentAlreadyExists extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#DocumentAlreadyExists";
		name = "DocumentAlreadyExists";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "DocumentAlreadyExists",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DocumentAlreadyExists.prototype);
			this.Message = opts.Message;
		}
	};
	var DocumentLimitExceeded = class DocumentLimitExceeded extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#DocumentLimitExceeded";
		name = "DocumentLimitExceeded";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "DocumentLimitExceeded",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DocumentLimitExceeded.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidDocumentContent = class InvalidDocumentContent extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidDocumentContent";
		name = "InvalidDocumentContent";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidDocumentContent",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidDocumentContent.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidDocumentSchemaVersion = class InvalidDocumentSchemaVersion extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidDocumentSchemaVersion";
		name = "InvalidDocumentSchemaVersion";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidDocumentSchemaVersion",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidDocumentSchemaVersion.prototype);
			this.Message = opts.Message;
		}
	};
	var MaxDocumentSizeExceeded = class MaxDocumentSizeExceeded extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#MaxDocumentSizeExceeded";
		name = "MaxDocumentSizeExceeded";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "MaxDocumentSizeExceeded",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, MaxDocumentSizeExceeded.prototype);
			this.Message = opts.Message;
		}
	};
	var NoLongerSupportedException = class NoLongerSupportedException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#NoLongerSupportedException";
		name = "NoLongerSupportedException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "NoLongerSupportedException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, NoLongerSupportedException.prototype);
			this.Message = opts.Message;
		}
	};
	var IdempotentParameterMismatch = class IdempotentParameterMismatch extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#IdempotentParameterMismatch";
		name = "IdempotentParameterMismatch";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "IdempotentParameterMismatch",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, IdempotentParameterMismatch.prototype);
			this.Message = opts.Message;
		}
	};
	var ResourceLimitExceededException = class ResourceLimitExceededException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ResourceLimitExceededException";
		name = "ResourceLimitExceededException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "ResourceLimitExceededException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ResourceLimitExceededException.prototype);
			this.Message = opts.Message;
		}
	};
	var OpsItemAccessDeniedException = class OpsItemAccessDeniedException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#OpsItemAccessDeniedException";
		name = "OpsItemAccessDeniedException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "OpsItemAccessDeniedException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, OpsItemAccessDeniedException.prototype);
			this.Message = opts.Message;
		}
	};
	var OpsItemAlreadyExistsException = class OpsItemAlreadyExistsException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#OpsItemAlreadyExistsException";
		name = "OpsItemAlreadyExistsException";
		$fault = "client";
		Message;
		OpsItemId;
		constructor(opts) {
			super({
				name: "OpsItemAlreadyExistsException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, OpsItemAlreadyExistsException.prototype);
			this.Message = opts.Message;
			this.OpsItemId = opts.OpsItemId;
		}
	};
	var OpsMetadataAlreadyExistsException = class OpsMetadataAlreadyExistsException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#OpsMetadataAlreadyExistsException";
		name = "OpsMetadataAlreadyExistsException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "OpsMetadataAlreadyExistsException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, OpsMetadataAlreadyExistsException.prototype);
		}
	};
	var OpsMetadataInvalidArgumentException = class OpsMetadataInvalidArgumentException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#OpsMetadataInvalidArgumentException";
		name = "OpsMetadataInvalidArgumentException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "OpsMetadataInvalidArgumentException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, OpsMetadataInvalidArgumentException.prototype);
		}
	};
	var OpsMetadataLimitExceededException = class OpsMetadataLimitExceededException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#OpsMetadataLimitExceededException";
		name = "OpsMetadataLimitExceededException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "OpsMetadataLimitExceededException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, OpsMetadataLimitExceededException.prototype);
		}
	};
	var OpsMetadataTooManyUpdatesException = class OpsMetadataTooManyUpdatesException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#OpsMetadataTooManyUpdatesException";
		name = "OpsMetadataTooManyUpdatesException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "OpsMetadataTooManyUpdatesException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, OpsMetadataTooManyUpdatesException.prototype);
		}
	};
	var ResourceDataSyncAlreadyExistsException = class ResourceDataSyncAlreadyExistsException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ResourceDataSyncAlreadyExistsException";
		name = "ResourceDataSyncAlreadyExistsException";
		$fault = "client";
		SyncName;
		constructor(opts) {
			super({
				name: "ResourceDataSyncAlreadyExistsException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ResourceDataSyncAlreadyExistsException.prototype);
			this.SyncName = opts.SyncName;
		}
	};
	var ResourceDataSyncCountExceededException = class ResourceDataSyncCountExceededException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ResourceDataSyncCountExceededException";
		name = "ResourceDataSyncCountExceededException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "ResourceDataSyncCountExceededException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ResourceDataSyncCountExceededException.prototype);
			this.Message = opts.Message;
		}
	};
	var ResourceDataSyncInvalidConfigurationException = class ResourceDataSyncInvalidConfigurationException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ResourceDataSyncInvalidConfigurationException";
		name = "ResourceDataSyncInvalidConfigurationException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "ResourceDataSyncInvalidConfigurationException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ResourceDataSyncInvalidConfigurationException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidActivation = class InvalidActivation extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidActivation";
		name = "InvalidActivation";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidActivation",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidActivation.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidActivationId = class InvalidActivationId extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidActivationId";
		name = "InvalidActivationId";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidActivationId",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidActivationId.prototype);
			this.Message = opts.Message;
		}
	};
	var AssociationDoesNotExist = class AssociationDoesNotExist extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#AssociationDoesNotExist";
		name = "AssociationDoesNotExist";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "AssociationDoesNotExist",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, AssociationDoesNotExist.prototype);
			this.Message = opts.Message;
		}
	};
	var ResourceNotFoundException = class ResourceNotFoundException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ResourceNotFoundException";
		name = "ResourceNotFoundException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "ResourceNotFoundException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
			this.Message = opts.Message;
		}
	};
	var AssociatedInstances = class AssociatedInstances extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#AssociatedInstances";
		name = "AssociatedInstances";
		$fault = "client";
		constructor(opts) {
			super({
				name: "AssociatedInstances",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, AssociatedInstances.prototype);
		}
	};
	var InvalidDocumentOperation = class InvalidDocumentOperation extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidDocumentOperation";
		name = "InvalidDocumentOperation";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidDocumentOperation",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidDocumentOperation.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidDeleteInventoryParametersException = class InvalidDeleteInventoryParametersException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidDeleteInventoryParametersException";
		name = "InvalidDeleteInventoryParametersException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidDeleteInventoryParametersException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidDeleteInventoryParametersException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidInventoryRequestException = class InvalidInventoryRequestException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidInventoryRequestException";
		name = "InvalidInventoryRequestException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidInventoryRequestException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidInventoryRequestException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidOptionException = class InvalidOptionException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidOptionException";
		name = "InvalidOptionException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidOptionException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidOptionException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidTypeNameException = class InvalidTypeNameException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidTypeNameException";
		name = "InvalidTypeNameException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidTypeNameException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidTypeNameException.prototype);
			this.Message = opts.Message;
		}
	};
	var OpsMetadataNotFoundException = class OpsMetadataNotFoundException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#OpsMetadataNotFoundException";
		name = "OpsMetadataNotFoundException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "OpsMetadataNotFoundException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, OpsMetadataNotFoundException.prototype);
		}
	};
	var ParameterNotFound = class ParameterNotFound extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ParameterNotFound";
		name = "ParameterNotFound";
		$fault = "client";
		constructor(opts) {
			super({
				name: "ParameterNotFound",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ParameterNotFound.prototype);
		}
	};
	var ResourceInUseException = class ResourceInUseException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ResourceInUseException";
		name = "ResourceInUseException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "ResourceInUseException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ResourceInUseException.prototype);
			this.Message = opts.Message;
		}
	};
	var ResourceDataSyncNotFoundException = class ResourceDataSyncNotFoundException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ResourceDataSyncNotFoundException";
		name = "ResourceDataSyncNotFoundException";
		$fault = "client";
		SyncName;
		SyncType;
		Message;
		constructor(opts) {
			super({
				name: "ResourceDataSyncNotFoundException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ResourceDataSyncNotFoundException.prototype);
			this.SyncName = opts.SyncName;
			this.SyncType = opts.SyncType;
			this.Message = opts.Message;
		}
	};
	var MalformedResourcePolicyDocumentException = class MalformedResourcePolicyDocumentException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#MalformedResourcePolicyDocumentException";
		name = "MalformedResourcePolicyDocumentException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "MalformedResourcePolicyDocumentException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, MalformedResourcePolicyDocumentException.prototype);
			this.Message = opts.Message;
		}
	};
	var ResourcePolicyConflictException = class ResourcePolicyConflictException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ResourcePolicyConflictException";
		name = "ResourcePolicyConflictException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "ResourcePolicyConflictException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ResourcePolicyConflictException.prototype);
			this.Message = opts.Message;
		}
	};
	var ResourcePolicyInvalidParameterException = class ResourcePolicyInvalidParameterException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ResourcePolicyInvalidParameterException";
		name = "ResourcePolicyInvalidParameterException";
		$fault = "client";
		ParameterNames;
		Message;
		constructor(opts) {
			super({
				name: "ResourcePolicyInvalidParameterException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ResourcePolicyInvalidParameterException.prototype);
			this.ParameterNames = opts.ParameterNames;
			this.Message = opts.Message;
		}
	};
	var ResourcePolicyNotFoundException = class ResourcePolicyNotFoundException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ResourcePolicyNotFoundException";
		name = "ResourcePolicyNotFoundException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "ResourcePolicyNotFoundException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ResourcePolicyNotFoundException.prototype);
			this.Message = opts.Message;
		}
	};
	var TargetInUseException = class TargetInUseException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#TargetInUseException";
		name = "TargetInUseException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "TargetInUseException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, TargetInUseException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidFilter = class InvalidFilter extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidFilter";
		name = "InvalidFilter";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidFilter",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidFilter.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidNextToken = class InvalidNextToken extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidNextToken";
		name = "InvalidNextToken";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidNextToken",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidNextToken.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidAssociationVersion = class InvalidAssociationVersion extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidAssociationVersion";
		name = "InvalidAssociationVersion";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidAssociationVersion",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidAssociationVersion.prototype);
			this.Message = opts.Message;
		}
	};
	var AssociationExecutionDoesNotExist = class AssociationExecutionDoesNotExist extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#AssociationExecutionDoesNotExist";
		name = "AssociationExecutionDoesNotExist";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "AssociationExecutionDoesNotExist",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, AssociationExecutionDoesNotExist.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidFilterKey = class InvalidFilterKey extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidFilterKey";
		name = "InvalidFilterKey";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidFilterKey",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidFilterKey.prototype);
		}
	};
	var InvalidFilterValue = class InvalidFilterValue extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidFilterValue";
		name = "InvalidFilterValue";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidFilterValue",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidFilterValue.prototype);
			this.Message = opts.Message;
		}
	};
	var AutomationExecutionNotFoundException = class AutomationExecutionNotFoundException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#AutomationExecutionNotFoundException";
		name = "AutomationExecutionNotFoundException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "AutomationExecutionNotFoundException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, AutomationExecutionNotFoundException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidPermissionType = class InvalidPermissionType extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidPermissionType";
		name = "InvalidPermissionType";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidPermissionType",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidPermissionType.prototype);
			this.Message = opts.Message;
		}
	};
	var UnsupportedOperatingSystem = class UnsupportedOperatingSystem extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#UnsupportedOperatingSystem";
		name = "UnsupportedOperatingSystem";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "UnsupportedOperatingSystem",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, UnsupportedOperatingSystem.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidInstanceInformationFilterValue = class InvalidInstanceInformationFilterValue extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidInstanceInformationFilterValue";
		name = "InvalidInstanceInformationFilterValue";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidInstanceInformationFilterValue",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidInstanceInformationFilterValue.prototype);
		}
	};
	var InvalidInstancePropertyFilterValue = class InvalidInstancePropertyFilterValue extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidInstancePropertyFilterValue";
		name = "InvalidInstancePropertyFilterValue";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidInstancePropertyFilterValue",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidInstancePropertyFilterValue.prototype);
		}
	};
	var InvalidDeletionIdException = class InvalidDeletionIdException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidDeletionIdException";
		name = "InvalidDeletionIdException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidDeletionIdException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidDeletionIdException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidFilterOption = class InvalidFilterOption extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidFilterOption";
		name = "InvalidFilterOption";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidFilterOption",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidFilterOption.prototype);
		}
	};
	var OpsItemRelatedItemAssociationNotFoundException = class OpsItemRelatedItemAssociationNotFoundException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#OpsItemRelatedItemAssociationNotFoundException";
		name = "OpsItemRelatedItemAssociationNotFoundException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "OpsItemRelatedItemAssociationNotFoundException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, OpsItemRelatedItemAssociationNotFoundException.prototype);
			this.Message = opts.Message;
		}
	};
	var ThrottlingException = class ThrottlingException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ThrottlingException";
		name = "ThrottlingException";
		$fault = "client";
		Message;
		QuotaCode;
		ServiceCode;
		constructor(opts) {
			super({
				name: "ThrottlingException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ThrottlingException.prototype);
			this.Message = opts.Message;
			this.QuotaCode = opts.QuotaCode;
			this.ServiceCode = opts.ServiceCode;
		}
	};
	var ValidationException = class ValidationException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ValidationException";
		name = "ValidationException";
		$fault = "client";
		Message;
		ReasonCode;
		constructor(opts) {
			super({
				name: "ValidationException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ValidationException.prototype);
			this.Message = opts.Message;
			this.ReasonCode = opts.ReasonCode;
		}
	};
	var InvalidDocumentType = class InvalidDocumentType extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidDocumentType";
		name = "InvalidDocumentType";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidDocumentType",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidDocumentType.prototype);
			this.Message = opts.Message;
		}
	};
	var UnsupportedCalendarException = class UnsupportedCalendarException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#UnsupportedCalendarException";
		name = "UnsupportedCalendarException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "UnsupportedCalendarException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, UnsupportedCalendarException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidPluginName = class InvalidPluginName extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidPluginName";
		name = "InvalidPluginName";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidPluginName",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidPluginName.prototype);
		}
	};
	var InvocationDoesNotExist = class InvocationDoesNotExist extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvocationDoesNotExist";
		name = "InvocationDoesNotExist";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvocationDoesNotExist",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvocationDoesNotExist.prototype);
		}
	};
	var UnsupportedFeatureRequiredException = class UnsupportedFeatureRequiredException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#UnsupportedFeatureRequiredException";
		name = "UnsupportedFeatureRequiredException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "UnsupportedFeatureRequiredException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, UnsupportedFeatureRequiredException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidAggregatorException = class InvalidAggregatorException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidAggregatorException";
		name = "InvalidAggregatorException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidAggregatorException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidAggregatorException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidInventoryGroupException = class InvalidInventoryGroupException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidInventoryGroupException";
		name = "InvalidInventoryGroupException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidInventoryGroupException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidInventoryGroupException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidResultAttributeException = class InvalidResultAttributeException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidResultAttributeException";
		name = "InvalidResultAttributeException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidResultAttributeException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidResultAttributeException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidKeyId = class InvalidKeyId extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidKeyId";
		name = "InvalidKeyId";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidKeyId",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidKeyId.prototype);
		}
	};
	var ParameterVersionNotFound = class ParameterVersionNotFound extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ParameterVersionNotFound";
		name = "ParameterVersionNotFound";
		$fault = "client";
		constructor(opts) {
			super({
				name: "ParameterVersionNotFound",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ParameterVersionNotFound.prototype);
		}
	};
	var ServiceSettingNotFound = class ServiceSettingNotFound extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ServiceSettingNotFound";
		name = "ServiceSettingNotFound";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "ServiceSettingNotFound",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ServiceSettingNotFound.prototype);
			this.Message = opts.Message;
		}
	};
	var ParameterVersionLabelLimitExceeded = class ParameterVersionLabelLimitExceeded extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ParameterVersionLabelLimitExceeded";
		name = "ParameterVersionLabelLimitExceeded";
		$fault = "client";
		constructor(opts) {
			super({
				name: "ParameterVersionLabelLimitExceeded",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ParameterVersionLabelLimitExceeded.prototype);
		}
	};
	var UnsupportedOperationException = class UnsupportedOperationException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#UnsupportedOperationException";
		name = "UnsupportedOperationException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "UnsupportedOperationException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, UnsupportedOperationException.prototype);
			this.Message = opts.Message;
		}
	};
	var DocumentPermissionLimit = class DocumentPermissionLimit extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#DocumentPermissionLimit";
		name = "DocumentPermissionLimit";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "DocumentPermissionLimit",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DocumentPermissionLimit.prototype);
			this.Message = opts.Message;
		}
	};
	var ComplianceTypeCountLimitExceededException = class ComplianceTypeCountLimitExceededException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ComplianceTypeCountLimitExceededException";
		name = "ComplianceTypeCountLimitExceededException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "ComplianceTypeCountLimitExceededException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ComplianceTypeCountLimitExceededException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidItemContentException = class InvalidItemContentException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidItemContentException";
		name = "InvalidItemContentException";
		$fault = "client";
		TypeName;
		Message;
		constructor(opts) {
			super({
				name: "InvalidItemContentException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidItemContentException.prototype);
			this.TypeName = opts.TypeName;
			this.Message = opts.Message;
		}
	};
	var ItemSizeLimitExceededException = class ItemSizeLimitExceededException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ItemSizeLimitExceededException";
		name = "ItemSizeLimitExceededException";
		$fault = "client";
		TypeName;
		Message;
		constructor(opts) {
			super({
				name: "ItemSizeLimitExceededException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ItemSizeLimitExceededException.prototype);
			this.TypeName = opts.TypeName;
			this.Message = opts.Message;
		}
	};
	var TotalSizeLimitExceededException = class TotalSizeLimitExceededException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#TotalSizeLimitExceededException";
		name = "TotalSizeLimitExceededException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "TotalSizeLimitExceededException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, TotalSizeLimitExceededException.prototype);
			this.Message = opts.Message;
		}
	};
	var CustomSchemaCountLimitExceededException = class CustomSchemaCountLimitExceededException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#CustomSchemaCountLimitExceededException";
		name = "CustomSchemaCountLimitExceededException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "CustomSchemaCountLimitExceededException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, CustomSchemaCountLimitExceededException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidInventoryItemContextException = class InvalidInventoryItemContextException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidInventoryItemContextException";
		name = "InvalidInventoryItemContextException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidInventoryItemContextException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidInventoryItemContextException.prototype);
			this.Message = opts.Message;
		}
	};
	var ItemContentMismatchException = class ItemContentMismatchException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ItemContentMismatchException";
		name = "ItemContentMismatchException";
		$fault = "client";
		TypeName;
		Message;
		constructor(opts) {
			super({
				name: "ItemContentMismatchException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ItemContentMismatchException.prototype);
			this.TypeName = opts.TypeName;
			this.Message = opts.Message;
		}
	};
	var SubTypeCountLimitExceededException = class SubTypeCountLimitExceededException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#SubTypeCountLimitExceededException";
		name = "SubTypeCountLimitExceededException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "SubTypeCountLimitExceededException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, SubTypeCountLimitExceededException.prototype);
			this.Message = opts.Message;
		}
	};
	var UnsupportedInventoryItemContextException = class UnsupportedInventoryItemContextException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#UnsupportedInventoryItemContextException";
		name = "UnsupportedInventoryItemContextException";
		$fault = "client";
		TypeName;
		Message;
		constructor(opts) {
			super({
				name: "UnsupportedInventoryItemContextException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, UnsupportedInventoryItemContextException.prototype);
			this.TypeName = opts.TypeName;
			this.Message = opts.Message;
		}
	};
	var UnsupportedInventorySchemaVersionException = class UnsupportedInventorySchemaVersionException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#UnsupportedInventorySchemaVersionException";
		name = "UnsupportedInventorySchemaVersionException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "UnsupportedInventorySchemaVersionException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, UnsupportedInventorySchemaVersionException.prototype);
			this.Message = opts.Message;
		}
	};
	var HierarchyLevelLimitExceededException = class HierarchyLevelLimitExceededException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#HierarchyLevelLimitExceededException";
		name = "HierarchyLevelLimitExceededException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "HierarchyLevelLimitExceededException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, HierarchyLevelLimitExceededException.prototype);
		}
	};
	var HierarchyTypeMismatchException = class HierarchyTypeMismatchException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#HierarchyTypeMismatchException";
		name = "HierarchyTypeMismatchException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "HierarchyTypeMismatchException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, HierarchyTypeMismatchException.prototype);
		}
	};
	var IncompatiblePolicyException = class IncompatiblePolicyException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#IncompatiblePolicyException";
		name = "IncompatiblePolicyException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "IncompatiblePolicyException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, IncompatiblePolicyException.prototype);
		}
	};
	var InvalidAllowedPatternException = class InvalidAllowedPatternException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidAllowedPatternException";
		name = "InvalidAllowedPatternException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidAllowedPatternException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidAllowedPatternException.prototype);
		}
	};
	var InvalidPolicyAttributeException = class InvalidPolicyAttributeException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidPolicyAttributeException";
		name = "InvalidPolicyAttributeException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidPolicyAttributeException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidPolicyAttributeException.prototype);
		}
	};
	var InvalidPolicyTypeException = class InvalidPolicyTypeException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidPolicyTypeException";
		name = "InvalidPolicyTypeException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidPolicyTypeException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidPolicyTypeException.prototype);
		}
	};
	var ParameterAlreadyExists = class ParameterAlreadyExists extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ParameterAlreadyExists";
		name = "ParameterAlreadyExists";
		$fault = "client";
		constructor(opts) {
			super({
				name: "ParameterAlreadyExists",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ParameterAlreadyExists.prototype);
		}
	};
	var ParameterLimitExceeded = class ParameterLimitExceeded extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ParameterLimitExceeded";
		name = "ParameterLimitExceeded";
		$fault = "client";
		constructor(opts) {
			super({
				name: "ParameterLimitExceeded",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ParameterLimitExceeded.prototype);
		}
	};
	var ParameterMaxVersionLimitExceeded = class ParameterMaxVersionLimitExceeded extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ParameterMaxVersionLimitExceeded";
		name = "ParameterMaxVersionLimitExceeded";
		$fault = "client";
		constructor(opts) {
			super({
				name: "ParameterMaxVersionLimitExceeded",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ParameterMaxVersionLimitExceeded.prototype);
		}
	};
	var ParameterPatternMismatchException = class ParameterPatternMismatchException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ParameterPatternMismatchException";
		name = "ParameterPatternMismatchException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "ParameterPatternMismatchException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ParameterPatternMismatchException.prototype);
		}
	};
	var PoliciesLimitExceededException = class PoliciesLimitExceededException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#PoliciesLimitExceededException";
		name = "PoliciesLimitExceededException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "PoliciesLimitExceededException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, PoliciesLimitExceededException.prototype);
		}
	};
	var UnsupportedParameterType = class UnsupportedParameterType extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#UnsupportedParameterType";
		name = "UnsupportedParameterType";
		$fault = "client";
		constructor(opts) {
			super({
				name: "UnsupportedParameterType",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, UnsupportedParameterType.prototype);
		}
	};
	var ResourcePolicyLimitExceededException = class ResourcePolicyLimitExceededException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ResourcePolicyLimitExceededException";
		name = "ResourcePolicyLimitExceededException";
		$fault = "client";
		Limit;
		LimitType;
		Message;
		constructor(opts) {
			super({
				name: "ResourcePolicyLimitExceededException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ResourcePolicyLimitExceededException.prototype);
			this.Limit = opts.Limit;
			this.LimitType = opts.LimitType;
			this.Message = opts.Message;
		}
	};
	var FeatureNotAvailableException = class FeatureNotAvailableException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#FeatureNotAvailableException";
		name = "FeatureNotAvailableException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "FeatureNotAvailableException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, FeatureNotAvailableException.prototype);
			this.Message = opts.Message;
		}
	};
	var AutomationStepNotFoundException = class AutomationStepNotFoundException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#AutomationStepNotFoundException";
		name = "AutomationStepNotFoundException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "AutomationStepNotFoundException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, AutomationStepNotFoundException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidAutomationSignalException = class InvalidAutomationSignalException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidAutomationSignalException";
		name = "InvalidAutomationSignalException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidAutomationSignalException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidAutomationSignalException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidNotificationConfig = class InvalidNotificationConfig extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidNotificationConfig";
		name = "InvalidNotificationConfig";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidNotificationConfig",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidNotificationConfig.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidOutputFolder = class InvalidOutputFolder extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidOutputFolder";
		name = "InvalidOutputFolder";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidOutputFolder",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidOutputFolder.prototype);
		}
	};
	var InvalidRole = class InvalidRole extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidRole";
		name = "InvalidRole";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidRole",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidRole.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidAssociation = class InvalidAssociation extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidAssociation";
		name = "InvalidAssociation";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidAssociation",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidAssociation.prototype);
			this.Message = opts.Message;
		}
	};
	var AutomationDefinitionNotFoundException = class AutomationDefinitionNotFoundException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#AutomationDefinitionNotFoundException";
		name = "AutomationDefinitionNotFoundException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "AutomationDefinitionNotFoundException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, AutomationDefinitionNotFoundException.prototype);
			this.Message = opts.Message;
		}
	};
	var AutomationDefinitionVersionNotFoundException = class AutomationDefinitionVersionNotFoundException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#AutomationDefinitionVersionNotFoundException";
		name = "AutomationDefinitionVersionNotFoundException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "AutomationDefinitionVersionNotFoundException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, AutomationDefinitionVersionNotFoundException.prototype);
			this.Message = opts.Message;
		}
	};
	var AutomationExecutionLimitExceededException = class AutomationExecutionLimitExceededException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#AutomationExecutionLimitExceededException";
		name = "AutomationExecutionLimitExceededException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "AutomationExecutionLimitExceededException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, AutomationExecutionLimitExceededException.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidAutomationExecutionParametersException = class InvalidAutomationExecutionParametersException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidAutomationExecutionParametersException";
		name = "InvalidAutomationExecutionParametersException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidAutomationExecutionParametersException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidAutomationExecutionParametersException.prototype);
			this.Message = opts.Message;
		}
	};
	var AutomationDefinitionNotApprovedException = class AutomationDefinitionNotApprovedException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#AutomationDefinitionNotApprovedException";
		name = "AutomationDefinitionNotApprovedException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "AutomationDefinitionNotApprovedException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, AutomationDefinitionNotApprovedException.prototype);
			this.Message = opts.Message;
		}
	};
	var TargetNotConnected = class TargetNotConnected extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#TargetNotConnected";
		name = "TargetNotConnected";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "TargetNotConnected",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, TargetNotConnected.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidAutomationStatusUpdateException = class InvalidAutomationStatusUpdateException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidAutomationStatusUpdateException";
		name = "InvalidAutomationStatusUpdateException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidAutomationStatusUpdateException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidAutomationStatusUpdateException.prototype);
			this.Message = opts.Message;
		}
	};
	var AssociationVersionLimitExceeded = class AssociationVersionLimitExceeded extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#AssociationVersionLimitExceeded";
		name = "AssociationVersionLimitExceeded";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "AssociationVersionLimitExceeded",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, AssociationVersionLimitExceeded.prototype);
			this.Message = opts.Message;
		}
	};
	var InvalidUpdate = class InvalidUpdate extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#InvalidUpdate";
		name = "InvalidUpdate";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "InvalidUpdate",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidUpdate.prototype);
			this.Message = opts.Message;
		}
	};
	var StatusUnchanged = class StatusUnchanged extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#StatusUnchanged";
		name = "StatusUnchanged";
		$fault = "client";
		constructor(opts) {
			super({
				name: "StatusUnchanged",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, StatusUnchanged.prototype);
		}
	};
	var DocumentVersionLimitExceeded = class DocumentVersionLimitExceeded extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#DocumentVersionLimitExceeded";
		name = "DocumentVersionLimitExceeded";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "DocumentVersionLimitExceeded",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DocumentVersionLimitExceeded.prototype);
			this.Message = opts.Message;
		}
	};
	var DuplicateDocumentContent = class DuplicateDocumentContent extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#DuplicateDocumentContent";
		name = "DuplicateDocumentContent";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "DuplicateDocumentContent",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DuplicateDocumentContent.prototype);
			this.Message = opts.Message;
		}
	};
	var DuplicateDocumentVersionName = class DuplicateDocumentVersionName extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#DuplicateDocumentVersionName";
		name = "DuplicateDocumentVersionName";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "DuplicateDocumentVersionName",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DuplicateDocumentVersionName.prototype);
			this.Message = opts.Message;
		}
	};
	var OpsMetadataKeyLimitExceededException = class OpsMetadataKeyLimitExceededException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#OpsMetadataKeyLimitExceededException";
		name = "OpsMetadataKeyLimitExceededException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "OpsMetadataKeyLimitExceededException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, OpsMetadataKeyLimitExceededException.prototype);
		}
	};
	var ResourceDataSyncConflictException = class ResourceDataSyncConflictException extends SSMServiceException {
		static shapeId = "com.amazonaws.ssm#ResourceDataSyncConflictException";
		name = "ResourceDataSyncConflictException";
		$fault = "client";
		Message;
		constructor(opts) {
			super({
				name: "ResourceDataSyncConflictException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ResourceDataSyncConflictException.prototype);
			this.Message = opts.Message;
		}
	};
	const _A = "Activation";
	const _AA = "AutoApprove";
	const _AAD = "ApproveAfterDays";
	const _AAE = "AssociationAlreadyExists";
	const _AC = "AlarmConfiguration";
	const _ACL = "AttachmentContentList";
	const _ACc = "ActivationCode";
	const _ACt = "AttachmentContent";
	const _ACtt = "AttachmentsContent";
	const _ACz = "AzureConfiguration";
	const _AD = "AssociationDescription";
	const _ADAR = "AssociationDispatchAssumeRole";
	const _ADE = "AccessDeniedException";
	const _ADL = "AssociationDescriptionList";
	const _ADN = "ApplicationDisplayName";
	const _ADNAE = "AutomationDefinitionNotApprovedException";
	const _ADNE = "AssociationDoesNotExist";
	const _ADNFE = "AutomationDefinitionNotFoundException";
	const _ADVNFE = "AutomationDefinitionVersionNotFoundException";
	const _ADp = "ApprovalDate";
	const _AE = "AssociationExecution";
	const _AEDNE = "AssociationExecutionDoesNotExist";
	const _AEE = "AlreadyExistsException";
	const _AEF = "AssociationExecutionFilter";
	const _AEFL = "AssociationExecutionFilterList";
	const _AEFLu = "AutomationExecutionFilterList";
	const _AEFu = "AutomationExecutionFilter";
	const _AEI = "AutomationExecutionId";
	const _AEIu = "AutomationExecutionInputs";
	const _AEL = "AssociationExecutionsList";
	const _AELEE = "AutomationExecutionLimitExceededException";
	const _AEM = "AutomationExecutionMetadata";
	const _AEML = "AutomationExecutionMetadataList";
	const _AENFE = "AutomationExecutionNotFoundException";
	const _AEP = "AutomationExecutionPreview";
	const _AES = "AutomationExecutionStatus";
	const _AET = "AssociationExecutionTarget";
	const _AETF = "AssociationExecutionTargetsFilter";
	const _AETFL = "AssociationExecutionTargetsFilterList";
	const _AETL = "AssociationExecutionTargetsList";
	const _AETc = "ActualEndTime";
	const _AETs = "AssociationExecutionTargets";
	const _AEs = "AssociationExecutions";
	const _AEu = "AutomationExecution";
	const _AF = "AssociationFilter";
	const _AFL = "AssociationFilterList";
	const _AI = "AssociatedInstances";
	const _AIL = "AccountIdList";
	const _AILt = "AttachmentInformationList";
	const _AITA = "AccountIdsToAdd";
	const _AITR = "AccountIdsToRemove";
	const _AIc = "AccountId";
	const _AIcc = "AccountIds";
	const _AIct = "ActivationId";
	const _AId = "AdditionalInfo";
	const _AIdv = "AdvisoryIds";
	const _AIp = "ApplicationId";
	const _AIs = "AssociationId";
	const _AIss = "AssociationIds";
	const _AIt = "AttachmentInformation";
	const _AItt = "AttachmentsInformation";
	const _AKI = "AccessKeyId";
	const _AKST = "AccessKeySecretType";
	const _AL = "ActivationList";
	const _ALE = "AssociationLimitExceeded";
	const _ALl = "AlarmList";
	const _ALs = "AssociationList";
	const _AN = "AssociationName";
	const _ANt = "AttributeName";
	const _AO = "AssociationOverview";
	const _AOACI = "ApplyOnlyAtCronInterval";
	const _AOIRI = "AssociateOpsItemRelatedItem";
	const _AOIRIR = "AssociateOpsItemRelatedItemRequest";
	const _AOIRIRs = "AssociateOpsItemRelatedItemResponse";
	const _AOS = "AwsOrganizationsSource";
	const _AP = "ApprovedPatches";
	const _APCL = "ApprovedPatchesComplianceLevel";
	const _APENS = "ApprovedPatchesEnableNonSecurity";
	const _APM = "AutomationParameterMap";
	const _APl = "AllowedPattern";
	const _AR = "ApprovalRules";
	const _ARI = "AccessRequestId";
	const _ARN = "ARN";
	const _ARS = "AccessRequestStatus";
	const _AS = "AssociationStatus";
	const _ASAC = "AssociationStatusAggregatedCount";
	const _ASI = "AccountSharingInfo";
	const _ASIL = "AccountSharingInfoList";
	const _ASILl = "AlarmStateInformationList";
	const _ASIl = "AlarmStateInformation";
	const _ASL = "AttachmentsSourceList";
	const _ASLz = "AzureSubscriptionList";
	const _ASNFE = "AutomationStepNotFoundException";
	const _AST = "ActualStartTime";
	const _ASUC = "AvailableSecurityUpdateCount";
	const _ASUCS = "AvailableSecurityUpdatesComplianceStatus";
	const _ASt = "AttachmentsSource";
	const _ASu = "AutomationSubtype";
	const _ASz = "AzureSubscription";
	const _AT = "AssociationType";
	const _ATPN = "AutomationTargetParameterName";
	const _ATTR = "AddTagsToResource";
	const _ATTRR = "AddTagsToResourceRequest";
	const _ATTRRd = "AddTagsToResourceResult";
	const _ATc = "AccessType";
	const _ATg = "AgentType";
	const _ATgg = "AggregatorType";
	const _ATt = "AtTime";
	const _ATu = "AutomationType";
	const _ATut = "AutomationTargets";
	const _AUD = "ApproveUntilDate";
	const _AUT = "AllowUnassociatedTargets";
	const _AV = "AssociationVersion";
	const _AVI = "AssociationVersionInfo";
	const _AVL = "AssociationVersionList";
	const _AVLE = "AssociationVersionLimitExceeded";
	const _AVg = "AgentVersion";
	const _AVp = "ApprovedVersion";
	const _AVs = "AssociationVersions";
	const _AWSKMSKARN = "AWSKMSKeyARN";
	const _AZ = "AvailabilityZone";
	const _AZI = "AvailabilityZoneId";
	const _Ac = "Action";
	const _Acc = "Accounts";
	const _Ag = "Aggregators";
	const _Agg = "Aggregator";
	const _Al = "Alarm";
	const _Ala = "Alarms";
	const _Ar = "Architecture";
	const _Arc = "Arch";
	const _Arn = "Arn";
	const _As = "Association";
	const _Ass = "Associations";
	const _At = "Attachments";
	const _Att = "Attributes";
	const _Attr = "Attribute";
	const _Au = "Author";
	const _Aut = "Automation";
	const _BD = "BaselineDescription";
	const _BI = "BaselineId";
	const _BIa = "BaselineIdentities";
	const _BIas = "BaselineIdentity";
	const _BIu = "BugzillaIds";
	const _BN = "BaselineName";
	const _BNu = "BucketName";
	const _BO = "BaselineOverride";
	const _C = "Command";
	const _CA = "CurrentAction";
	const _CAB = "CreateAssociationBatch";
	const _CABR = "CreateAssociationBatchRequest";
	const _CABRE = "CreateAssociationBatchRequestEntry";
	const _CABREr = "CreateAssociationBatchRequestEntries";
	const _CABRr = "CreateAssociationBatchResult";
	const _CAR = "CreateActivationRequest";
	const _CARr = "CreateActivationResult";
	const _CARre = "CreateAssociationRequest";
	const _CARrea = "CreateAssociationResult";
	const _CAr = "CreatedAt";
	const _CAre = "CreateActivation";
	const _CArea = "CreateAssociation";
	const _CB = "CutoffBehavior";
	const _CBr = "CreatedBy";
	const _CC = "CompletedCount";
	const _CCA = "ConfigConnectorArn";
	const _CCAl = "CloudConnectorArn";
	const _CCC = "CloudConnectorConfiguration";
	const _CCCR = "CreateCloudConnectorRequest";
	const _CCCRr = "CreateCloudConnectorResult";
	const _CCCr = "CreateCloudConnector";
	const _CCF = "CloudConnectorFilter";
	const _CCFL = "CloudConnectorFilterList";
	const _CCI = "CloudConnectorId";
	const _CCR = "CancelCommandRequest";
	const _CCRa = "CancelCommandResult";
	const _CCS = "CloudConnectorSummary";
	const _CCSL = "CloudConnectorSummaryList";
	const _CCa = "CancelCommand";
	const _CCl = "CloudConnectors";
	const _CCli = "ClientContext";
	const _CCo = "CompliantCount";
	const _CCr = "CriticalCount";
	const _CD = "CreatedDate";
	const _CDR = "CreateDocumentRequest";
	const _CDRr = "CreateDocumentResult";
	const _CDh = "ChangeDetails";
	const _CDr = "CreationDate";
	const _CDre = "CreateDocument";
	const _CE = "ConflictException";
	const _CES = "ComplianceExecutionSummary";
	const _CEa = "CategoryEnum";
	const _CF = "CommandFilter";
	const _CFL = "CommandFilterList";
	const _CFo = "ComplianceFilter";
	const _CH = "ContentHash";
	const _CI = "CommandId";
	const _CIE = "ComplianceItemEntry";
	const _CIEL = "ComplianceItemEntryList";
	const _CIL = "CommandInvocationList";
	const _CILo = "ComplianceItemList";
	const _CIo = "CommandInvocation";
	const _CIom = "ComplianceItem";
	const _CIomm = "CommandInvocations";
	const _CIomp = "ComplianceItems";
	const _CL = "ComplianceLevel";
	const _CLo = "CommandList";
	const _CMW = "CreateMaintenanceWindow";
	const _CMWE = "CancelMaintenanceWindowExecution";
	const _CMWER = "CancelMaintenanceWindowExecutionRequest";
	const _CMWERa = "CancelMaintenanceWindowExecutionResult";
	const _CMWR = "CreateMaintenanceWindowRequest";
	const _CMWRr = "CreateMaintenanceWindowResult";
	const _CN = "CalendarNames";
	const _CNCC = "CriticalNonCompliantCount";
	const _CNo = "ComputerName";
	const _COI = "CreateOpsItem";
	const _COIR = "CreateOpsItemRequest";
	const _COIRr = "CreateOpsItemResponse";
	const _COM = "CreateOpsMetadata";
	const _COMR = "CreateOpsMetadataRequest";
	const _COMRr = "CreateOpsMetadataResult";
	const _CP = "CommandPlugins";
	const _CPB = "CreatePatchBaseline";
	const _CPBR = "CreatePatchBaselineRequest";
	const _CPBRr = "CreatePatchBaselineResult";
	const _CPL = "CommandPluginList";
	const _CPo = "CommandPlugin";
	const _CRDS = "CreateResourceDataSync";
	const _CRDSR = "CreateResourceDataSyncRequest";
	const _CRDSRr = "CreateResourceDataSyncResult";
	const _CRN = "ChangeRequestName";
	const _CS = "ComplianceSeverity";
	const _CSCLEE = "CustomSchemaCountLimitExceededException";
	const _CSF = "ComplianceStringFilter";
	const _CSFL = "ComplianceStringFilterList";
	const _CSFVL = "ComplianceStringFilterValueList";
	const _CSI = "ComplianceSummaryItem";
	const _CSIL = "ComplianceSummaryItemList";
	const _CSIo = "ComplianceSummaryItems";
	const _CSN = "CurrentStepName";
	const _CSa = "CancelledSteps";
	const _CSo = "CompliantSummary";
	const _CT = "CreatedTime";
	const _CTCLEE = "ComplianceTypeCountLimitExceededException";
	const _CTa = "CaptureTime";
	const _CTl = "ClientToken";
	const _CTo = "ComplianceType";
	const _CTon = "ConfigurationTargets";
	const _CTr = "CreateTime";
	const _CU = "ContentUrl";
	const _CVEI = "CVEIds";
	const _CWLGN = "CloudWatchLogGroupName";
	const _CWOC = "CloudWatchOutputConfig";
	const _CWOE = "CloudWatchOutputEnabled";
	const _CWOU = "CloudWatchOutputUrl";
	const _Ca = "Category";
	const _Cl = "Classification";
	const _Co = "Comment";
	const _Cod = "Code";
	const _Com = "Commands";
	const _Con = "Configuration";
	const _Cont = "Content";
	const _Conte = "Context";
	const _Cou = "Count";
	const _Cr = "Credentials";
	const _Cu = "Cutoff";
	const _D = "Description";
	const _DA = "DeleteActivation";
	const _DAE = "DocumentAlreadyExists";
	const _DAER = "DescribeAssociationExecutionsRequest";
	const _DAERe = "DescribeAssociationExecutionsResult";
	const _DAERes = "DescribeAutomationExecutionsRequest";
	const _DAEResc = "DescribeAutomationExecutionsResult";
	const _DAET = "DescribeAssociationExecutionTargets";
	const _DAETR = "DescribeAssociationExecutionTargetsRequest";
	const _DAETRe = "DescribeAssociationExecutionTargetsResult";
	const _DAEe = "DescribeAssociationExecutions";
	const _DAEes = "DescribeAutomationExecutions";
	const _DAF = "DescribeActivationsFilter";
	const _DAFL = "DescribeActivationsFilterList";
	const _DAP = "DescribeAvailablePatches";
	const _DAPR = "DescribeAvailablePatchesRequest";
	const _DAPRe = "DescribeAvailablePatchesResult";
	const _DAR = "DeleteActivationRequest";
	const _DARe = "DeleteActivationResult";
	const _DARel = "DeleteAssociationRequest";
	const _DARele = "DeleteAssociationResult";
	const _DARes = "DescribeActivationsRequest";
	const _DAResc = "DescribeActivationsResult";
	const _DARescr = "DescribeAssociationRequest";
	const _DARescri = "DescribeAssociationResult";
	const _DASE = "DescribeAutomationStepExecutions";
	const _DASER = "DescribeAutomationStepExecutionsRequest";
	const _DASERe = "DescribeAutomationStepExecutionsResult";
	const _DAe = "DeleteAssociation";
	const _DAes = "DescribeActivations";
	const _DAesc = "DescribeAssociation";
	const _DB = "DefaultBaseline";
	const _DCC = "DeleteCloudConnector";
	const _DCCR = "DeleteCloudConnectorRequest";
	const _DCCRe = "DeleteCloudConnectorResult";
	const _DD = "DocumentDescription";
	const _DDC = "DuplicateDocumentContent";
	const _DDHMC = "DeregisterDefaultHostManagementConfiguration";
	const _DDHMCR = "DeregisterDefaultHostManagementConfigurationRequest";
	const _DDHMCRe = "DeregisterDefaultHostManagementConfigurationResult";
	const _DDP = "DescribeDocumentPermission";
	const _DDPR = "DescribeDocumentPermissionRequest";
	const _DDPRe = "DescribeDocumentPermissionResponse";
	const _DDR = "DeleteDocumentRequest";
	const _DDRe = "DeleteDocumentResult";
	const _DDRes = "DescribeDocumentRequest";
	const _DDResc = "DescribeDocumentResult";
	const _DDS = "DestinationDataSharing";
	const _DDST = "DestinationDataSharingType";
	const _DDVD = "DocumentDefaultVersionDescription";
	const _DDVN = "DuplicateDocumentVersionName";
	const _DDe = "DeleteDocument";
	const _DDes = "DescribeDocument";
	const _DEIA = "DescribeEffectiveInstanceAssociations";
	const _DEIAR = "DescribeEffectiveInstanceAssociationsRequest";
	const _DEIARe = "DescribeEffectiveInstanceAssociationsResult";
	const _DEPFPB = "DescribeEffectivePatchesForPatchBaseline";
	const _DEPFPBR = "DescribeEffectivePatchesForPatchBaselineRequest";
	const _DEPFPBRe = "DescribeEffectivePatchesForPatchBaselineResult";
	const _DF = "DocumentFormat";
	const _DFL = "DocumentFilterList";
	const _DFo = "DocumentFilter";
	const _DH = "DocumentHash";
	const _DHT = "DocumentHashType";
	const _DI = "DeletionId";
	const _DIAS = "DescribeInstanceAssociationsStatus";
	const _DIASR = "DescribeInstanceAssociationsStatusRequest";
	const _DIASRe = "DescribeInstanceAssociationsStatusResult";
	const _DID = "DescribeInventoryDeletions";
	const _DIDR = "DescribeInventoryDeletionsRequest";
	const _DIDRe = "DescribeInventoryDeletionsResult";
	const _DII = "DuplicateInstanceId";
	const _DIIR = "DescribeInstanceInformationRequest";
	const _DIIRe = "DescribeInstanceInformationResult";
	const _DIIe = "DescribeInstanceInformation";
	const _DIL = "DocumentIdentifierList";
	const _DIN = "DefaultInstanceName";
	const _DIP = "DescribeInstancePatches";
	const _DIPR = "DescribeInstancePatchesRequest";
	const _DIPRe = "DescribeInstancePatchesResult";
	const _DIPRes = "DescribeInstancePropertiesRequest";
	const _DIPResc = "DescribeInstancePropertiesResult";
	const _DIPS = "DescribeInstancePatchStates";
	const _DIPSFPG = "DescribeInstancePatchStatesForPatchGroup";
	const _DIPSFPGR = "DescribeInstancePatchStatesForPatchGroupRequest";
	const _DIPSFPGRe = "DescribeInstancePatchStatesForPatchGroupResult";
	const _DIPSR = "DescribeInstancePatchStatesRequest";
	const _DIPSRe = "DescribeInstancePatchStatesResult";
	const _DIPe = "DescribeInstanceProperties";
	const _DIR = "DeleteInventoryRequest";
	const _DIRe = "DeleteInventoryResult";
	const _DIe = "DeleteInventory";
	const _DIo = "DocumentIdentifier";
	const _DIoc = "DocumentIdentifiers";
	const _DKVF = "DocumentKeyValuesFilter";
	const _DKVFL = "DocumentKeyValuesFilterList";
	const _DLE = "DocumentLimitExceeded";
	const _DM = "DeletionMode";
	const _DMI = "DeregisterManagedInstance";
	const _DMIR = "DeregisterManagedInstanceRequest";
	const _DMIRe = "DeregisterManagedInstanceResult";
	const _DMRI = "DocumentMetadataResponseInfo";
	const _DMW = "DeleteMaintenanceWindow";
	const _DMWE = "DescribeMaintenanceWindowExecutions";
	const _DMWER = "DescribeMaintenanceWindowExecutionsRequest";
	const _DMWERe = "DescribeMaintenanceWindowExecutionsResult";
	const _DMWET = "DescribeMaintenanceWindowExecutionTasks";
	const _DMWETI = "DescribeMaintenanceWindowExecutionTaskInvocations";
	const _DMWETIR = "DescribeMaintenanceWindowExecutionTaskInvocationsRequest";
	const _DMWETIRe = "DescribeMaintenanceWindowExecutionTaskInvocationsResult";
	const _DMWETR = "DescribeMaintenanceWindowExecutionTasksRequest";
	const _DMWETRe = "DescribeMaintenanceWindowExecutionTasksResult";
	const _DMWFT = "DescribeMaintenanceWindowsForTarget";
	const _DMWFTR = "DescribeMaintenanceWindowsForTargetRequest";
	const _DMWFTRe = "DescribeMaintenanceWindowsForTargetResult";
	const _DMWR = "DeleteMaintenanceWindowRequest";
	const _DMWRe = "DeleteMaintenanceWindowResult";
	const _DMWRes = "DescribeMaintenanceWindowsRequest";
	const _DMWResc = "DescribeMaintenanceWindowsResult";
	const _DMWS = "DescribeMaintenanceWindowSchedule";
	const _DMWSR = "DescribeMaintenanceWindowScheduleRequest";
	const _DMWSRe = "DescribeMaintenanceWindowScheduleResult";
	const _DMWT = "DescribeMaintenanceWindowTargets";
	const _DMWTR = "DescribeMaintenanceWindowTargetsRequest";
	const _DMWTRe = "DescribeMaintenanceWindowTargetsResult";
	const _DMWTRes = "DescribeMaintenanceWindowTasksRequest";
	const _DMWTResc = "DescribeMaintenanceWindowTasksResult";
	const _DMWTe = "DescribeMaintenanceWindowTasks";
	const _DMWe = "DescribeMaintenanceWindows";
	const _DN = "DocumentName";
	const _DNEE = "DoesNotExistException";
	const _DNi = "DisplayName";
	const _DOI = "DeleteOpsItem";
	const _DOIR = "DeleteOpsItemRequest";
	const _DOIRI = "DisassociateOpsItemRelatedItem";
	const _DOIRIR = "DisassociateOpsItemRelatedItemRequest";
	const _DOIRIRi = "DisassociateOpsItemRelatedItemResponse";
	const _DOIRe = "DeleteOpsItemResponse";
	const _DOIRes = "DescribeOpsItemsRequest";
	const _DOIResc = "DescribeOpsItemsResponse";
	const _DOIe = "DescribeOpsItems";
	const _DOM = "DeleteOpsMetadata";
	const _DOMR = "DeleteOpsMetadataRequest";
	const _DOMRe = "DeleteOpsMetadataResult";
	const _DP = "DeletedParameters";
	const _DPB = "DeletePatchBaseline";
	const _DPBFPG = "DeregisterPatchBaselineForPatchGroup";
	const _DPBFPGR = "DeregisterPatchBaselineForPatchGroupRequest";
	const _DPBFPGRe = "DeregisterPatchBaselineForPatchGroupResult";
	const _DPBR = "DeletePatchBaselineRequest";
	const _DPBRe = "DeletePatchBaselineResult";
	const _DPBRes = "DescribePatchBaselinesRequest";
	const _DPBResc = "DescribePatchBaselinesResult";
	const _DPBe = "DescribePatchBaselines";
	const _DPG = "DescribePatchGroups";
	const _DPGR = "DescribePatchGroupsRequest";
	const _DPGRe = "DescribePatchGroupsResult";
	const _DPGS = "DescribePatchGroupState";
	const _DPGSR = "DescribePatchGroupStateRequest";
	const _DPGSRe = "DescribePatchGroupStateResult";
	const _DPL = "DocumentPermissionLimit";
	const _DPLo = "DocumentParameterList";
	const _DPP = "DescribePatchProperties";
	const _DPPR = "DescribePatchPropertiesRequest";
	const _DPPRe = "DescribePatchPropertiesResult";
	const _DPR = "DeleteParameterRequest";
	const _DPRe = "DeleteParameterResult";
	const _DPRel = "DeleteParametersRequest";
	const _DPRele = "DeleteParametersResult";
	const _DPRes = "DescribeParametersRequest";
	const _DPResc = "DescribeParametersResult";
	const _DPe = "DeleteParameter";
	const _DPel = "DeleteParameters";
	const _DPes = "DescribeParameters";
	const _DPo = "DocumentParameter";
	const _DR = "DryRun";
	const _DRCL = "DocumentReviewCommentList";
	const _DRCS = "DocumentReviewCommentSource";
	const _DRDS = "DeleteResourceDataSync";
	const _DRDSR = "DeleteResourceDataSyncRequest";
	const _DRDSRe = "DeleteResourceDataSyncResult";
	const _DRL = "DocumentRequiresList";
	const _DRP = "DeleteResourcePolicy";
	const _DRPR = "DeleteResourcePolicyRequest";
	const _DRPRe = "DeleteResourcePolicyResponse";
	const _DRRL = "DocumentReviewerResponseList";
	const _DRRS = "DocumentReviewerResponseSource";
	const _DRo = "DocumentRequires";
	const _DRoc = "DocumentReviews";
	const _DS = "DetailedStatus";
	const _DSR = "DescribeSessionsRequest";
	const _DSRe = "DescribeSessionsResponse";
	const _DST = "DeletionStartTime";
	const _DSe = "DeletionSummary";
	const _DSep = "DeploymentStatus";
	const _DSes = "DescribeSessions";
	const _DT = "DocumentType";
	const _DTFMW = "DeregisterTargetFromMaintenanceWindow";
	const _DTFMWR = "DeregisterTargetFromMaintenanceWindowRequest";
	const _DTFMWRe = "DeregisterTargetFromMaintenanceWindowResult";
	const _DTFMWRer = "DeregisterTaskFromMaintenanceWindowRequest";
	const _DTFMWRere = "DeregisterTaskFromMaintenanceWindowResult";
	const _DTFMWe = "DeregisterTaskFromMaintenanceWindow";
	const _DTOC = "DeliveryTimedOutCount";
	const _DTa = "DataType";
	const _DTe = "DetailType";
	const _DV = "DocumentVersion";
	const _DVI = "DocumentVersionInfo";
	const _DVL = "DocumentVersionList";
	const _DVLE = "DocumentVersionLimitExceeded";
	const _DVN = "DefaultVersionName";
	const _DVe = "DefaultVersion";
	const _DVef = "DefaultValue";
	const _DVo = "DocumentVersions";
	const _Da = "Date";
	const _Dat = "Data";
	const _De = "Details";
	const _Det = "Detail";
	const _Do = "Document";
	const _Du = "Duration";
	const _E = "Expired";
	const _EA = "ExpiresAfter";
	const _EAODS = "EnableAllOpsDataSources";
	const _EAn = "EndedAt";
	const _EAx = "ExcludeAccounts";
	const _EB = "ExecutedBy";
	const _EC = "ErrorCount";
	const _ECr = "ErrorCode";
	const _ED = "ExpirationDate";
	const _EDn = "EndDate";
	const _EDx = "ExecutionDate";
	const _EEDT = "ExecutionEndDateTime";
	const _EET = "ExecutionEndTime";
	const _EETx = "ExecutionElapsedTime";
	const _EI = "ExecutionId";
	const _EIv = "EventId";
	const _EIx = "ExecutionInputs";
	const _ENS = "EnableNonSecurity";
	const _EP = "EffectivePatches";
	const _EPI = "ExecutionPreviewId";
	const _EPL = "EffectivePatchList";
	const _EPf = "EffectivePatch";
	const _EPx = "ExecutionPreview";
	const _ERN = "ExecutionRoleName";
	const _ES = "ExecutionSummary";
	const _ESDT = "ExecutionStartDateTime";
	const _EST = "ExecutionStartTime";
	const _ET = "ExecutionTime";
	const _ETn = "EndTime";
	const _ETx = "ExecutionType";
	const _ETxp = "ExpirationTime";
	const _En = "Entries";
	const _Ena = "Enabled";
	const _Ent = "Entry";
	const _Enti = "Entities";
	const _Entit = "Entity";
	const _Ep = "Epoch";
	const _Ex = "Expression";
	const _F = "Failed";
	const _FC = "FailedCount";
	const _FCA = "FailedCreateAssociation";
	const _FCAE = "FailedCreateAssociationEntry";
	const _FCAL = "FailedCreateAssociationList";
	const _FD = "FailureDetails";
	const _FK = "FilterKey";
	const _FM = "FailureMessage";
	const _FNAE = "FeatureNotAvailableException";
	const _FS = "FailureStage";
	const _FSa = "FailedSteps";
	const _FT = "FailureType";
	const _FV = "FilterValues";
	const _FVi = "FilterValue";
	const _FWO = "FiltersWithOperator";
	const _Fa = "Fault";
	const _Fi = "Filters";
	const _Fo = "Force";
	const _G = "Groups";
	const _GAE = "GetAutomationExecution";
	const _GAER = "GetAutomationExecutionRequest";
	const _GAERe = "GetAutomationExecutionResult";
	const _GAT = "GetAccessToken";
	const _GATR = "GetAccessTokenRequest";
	const _GATRe = "GetAccessTokenResponse";
	const _GC = "GcpConfiguration";
	const _GCC = "GetCloudConnector";
	const _GCCR = "GetCloudConnectorRequest";
	const _GCCRe = "GetCloudConnectorResult";
	const _GCI = "GetCommandInvocation";
	const _GCIR = "GetCommandInvocationRequest";
	const _GCIRe = "GetCommandInvocationResult";
	const _GCS = "GetCalendarState";
	const _GCSR = "GetCalendarStateRequest";
	const _GCSRe = "GetCalendarStateResponse";
	const _GCSRet = "GetConnectionStatusRequest";
	const _GCSReto = "GetConnectionStatusResponse";
	const _GCSe = "GetConnectionStatus";
	const _GCT = "GcpConfigurationTargets";
	const _GD = "GetDocument";
	const _GDPB = "GetDefaultPatchBaseline";
	const _GDPBR = "GetDefaultPatchBaselineRequest";
	const _GDPBRe = "GetDefaultPatchBaselineResult";
	const _GDPSFI = "GetDeployablePatchSnapshotForInstance";
	const _GDPSFIR = "GetDeployablePatchSnapshotForInstanceRequest";
	const _GDPSFIRe = "GetDeployablePatchSnapshotForInstanceResult";
	const _GDR = "GetDocumentRequest";
	const _GDRe = "GetDocumentResult";
	const _GEP = "GetExecutionPreview";
	const _GEPR = "GetExecutionPreviewRequest";
	const _GEPRe = "GetExecutionPreviewResponse";
	const _GF = "GlobalFilters";
	const _GI = "GetInventory";
	const _GIR = "GetInventoryRequest";
	const _GIRe = "GetInventoryResult";
	const _GIS = "GetInventorySchema";
	const _GISR = "GetInventorySchemaRequest";
	const _GISRe = "GetInventorySchemaResult";
	const _GMW = "GetMaintenanceWindow";
	const _GMWE = "GetMaintenanceWindowExecution";
	const _GMWER = "GetMaintenanceWindowExecutionRequest";
	const _GMWERe = "GetMaintenanceWindowExecutionResult";
	const _GMWET = "GetMaintenanceWindowExecutionTask";
	const _GMWETI = "GetMaintenanceWindowExecutionTaskInvocation";
	const _GMWETIR = "GetMaintenanceWindowExecutionTaskInvocationRequest";
	const _GMWETIRe = "GetMaintenanceWindowExecutionTaskInvocationResult";
	const _GMWETR = "GetMaintenanceWindowExecutionTaskRequest";
	const _GMWETRe = "GetMaintenanceWindowExecutionTaskResult";
	const _GMWR = "GetMaintenanceWindowRequest";
	const _GMWRe = "GetMaintenanceWindowResult";
	const _GMWT = "GetMaintenanceWindowTask";
	const _GMWTR = "GetMaintenanceWindowTaskRequest";
	const _GMWTRe = "GetMaintenanceWindowTaskResult";
	const _GOI = "GetOpsItem";
	const _GOIR = "GetOpsItemRequest";
	const _GOIRe = "GetOpsItemResponse";
	const _GOM = "GetOpsMetadata";
	const _GOMR = "GetOpsMetadataRequest";
	const _GOMRe = "GetOpsMetadataResult";
	const _GOS = "GetOpsSummary";
	const _GOSR = "GetOpsSummaryRequest";
	const _GOSRe = "GetOpsSummaryResult";
	const _GP = "GcpProject";
	const _GPB = "GetPatchBaseline";
	const _GPBFPG = "GetPatchBaselineForPatchGroup";
	const _GPBFPGR = "GetPatchBaselineForPatchGroupRequest";
	const _GPBFPGRe = "GetPatchBaselineForPatchGroupResult";
	const _GPBP = "GetParametersByPath";
	const _GPBPR = "GetParametersByPathRequest";
	const _GPBPRe = "GetParametersByPathResult";
	const _GPBR = "GetPatchBaselineRequest";
	const _GPBRe = "GetPatchBaselineResult";
	const _GPH = "GetParameterHistory";
	const _GPHR = "GetParameterHistoryRequest";
	const _GPHRe = "GetParameterHistoryResult";
	const _GPL = "GcpProjectList";
	const _GPR = "GetParameterRequest";
	const _GPRe = "GetParameterResult";
	const _GPRet = "GetParametersRequest";
	const _GPReta = "GetParametersResult";
	const _GPe = "GetParameter";
	const _GPet = "GetParameters";
	const _GRP = "GetResourcePolicies";
	const _GRPR = "GetResourcePoliciesRequest";
	const _GRPRE = "GetResourcePoliciesResponseEntry";
	const _GRPREe = "GetResourcePoliciesResponseEntries";
	const _GRPRe = "GetResourcePoliciesResponse";
	const _GSS = "GetServiceSetting";
	const _GSSR = "GetServiceSettingRequest";
	const _GSSRe = "GetServiceSettingResult";
	const _H = "Hash";
	const _HC = "HighCount";
	const _HLLEE = "HierarchyLevelLimitExceededException";
	const _HT = "HashType";
	const _HTME = "HierarchyTypeMismatchException";
	const _I = "Id";
	const _IA = "InvalidActivation";
	const _IAAO = "InstanceAggregatedAssociationOverview";
	const _IAE = "InvalidAggregatorException";
	const _IAEPE = "InvalidAutomationExecutionParametersException";
	const _IAI = "InvalidActivationId";
	const _IAL = "InstanceAssociationList";
	const _IALn = "InventoryAggregatorList";
	const _IAOL = "InstanceAssociationOutputLocation";
	const _IAOU = "InstanceAssociationOutputUrl";
	const _IAPE = "InvalidAllowedPatternException";
	const _IASAC = "InstanceAssociationStatusAggregatedCount";
	const _IASE = "InvalidAutomationSignalException";
	const _IASI = "InstanceAssociationStatusInfos";
	const _IASIn = "InstanceAssociationStatusInfo";
	const _IASUE = "InvalidAutomationStatusUpdateException";
	const _IAV = "InvalidAssociationVersion";
	const _IAn = "InvalidAssociation";
	const _IAns = "InstanceAssociation";
	const _IAnv = "InventoryAggregator";
	const _IAp = "IpAddress";
	const _IC = "InstalledCount";
	const _ICH = "ItemContentHash";
	const _ICI = "InvalidCommandId";
	const _ICME = "ItemContentMismatchException";
	const _ICOU = "IncludeChildOrganizationUnits";
	const _ICn = "InformationalCount";
	const _ICs = "IsCritical";
	const _ID = "InvalidDocument";
	const _IDC = "InvalidDocumentContent";
	const _IDIE = "InvalidDeletionIdException";
	const _IDIPE = "InvalidDeleteInventoryParametersException";
	const _IDL = "InventoryDeletionsList";
	const _IDNE = "InvocationDoesNotExist";
	const _IDO = "InvalidDocumentOperation";
	const _IDS = "InventoryDeletionSummary";
	const _IDSI = "InventoryDeletionStatusItem";
	const _IDSIn = "InventoryDeletionSummaryItem";
	const _IDSInv = "InventoryDeletionSummaryItems";
	const _IDSV = "InvalidDocumentSchemaVersion";
	const _IDT = "InvalidDocumentType";
	const _IDV = "InvalidDocumentVersion";
	const _IDVs = "IsDefaultVersion";
	const _IDn = "InventoryDeletions";
	const _IE = "IsEnd";
	const _IF = "InvalidFilter";
	const _IFK = "InvalidFilterKey";
	const _IFL = "InventoryFilterList";
	const _IFO = "InvalidFilterOption";
	const _IFR = "IncludeFutureRegions";
	const _IFV = "InvalidFilterValue";
	const _IFVL = "InventoryFilterValueList";
	const _IFn = "InventoryFilter";
	const _IG = "InventoryGroup";
	const _IGL = "InventoryGroupList";
	const _II = "InstanceId";
	const _IIA = "InventoryItemAttribute";
	const _IIAL = "InventoryItemAttributeList";
	const _IICE = "InvalidItemContentException";
	const _IIEL = "InventoryItemEntryList";
	const _IIF = "InstanceInformationFilter";
	const _IIFL = "InstanceInformationFilterList";
	const _IIFV = "InstanceInformationFilterValue";
	const _IIFVS = "InstanceInformationFilterValueSet";
	const _IIGE = "InvalidInventoryGroupException";
	const _III = "InvalidInstanceId";
	const _IIICE = "InvalidInventoryItemContextException";
	const _IIIFV = "InvalidInstanceInformationFilterValue";
	const _IIL = "InstanceInformationList";
	const _IILn = "InventoryItemList";
	const _IIPFV = "InvalidInstancePropertyFilterValue";
	const _IIRE = "InvalidInventoryRequestException";
	const _IIS = "InventoryItemSchema";
	const _IISF = "InstanceInformationStringFilter";
	const _IISFL = "InstanceInformationStringFilterList";
	const _IISRL = "InventoryItemSchemaResultList";
	const _IIn = "InstanceIds";
	const _IIns = "InstanceInfo";
	const _IInst = "InstanceInformation";
	const _IInv = "InvocationId";
	const _IInve = "InventoryItem";
	const _IKI = "InvalidKeyId";
	const _IL = "InvalidLabels";
	const _ILV = "IsLatestVersion";
	const _IN = "InstanceName";
	const _INC = "InvalidNotificationConfig";
	const _INT = "InvalidNextToken";
	const _IOC = "InstalledOtherCount";
	const _IOE = "InvalidOptionException";
	const _IOF = "InvalidOutputFolder";
	const _IOL = "InvalidOutputLocation";
	const _IOLn = "InstallOverrideList";
	const _IP = "InvalidParameters";
	const _IPA = "IPAddress";
	const _IPAE = "InvalidPolicyAttributeException";
	const _IPAF = "IgnorePollAlarmFailure";
	const _IPE = "IncompatiblePolicyException";
	const _IPF = "InstancePropertyFilter";
	const _IPFL = "InstancePropertyFilterList";
	const _IPFV = "InstancePropertyFilterValue";
	const _IPFVS = "InstancePropertyFilterValueSet";
	const _IPM = "IdempotentParameterMismatch";
	const _IPN = "InvalidPluginName";
	const _IPRC = "InstalledPendingRebootCount";
	const _IPS = "InstancePatchStates";
	const _IPSF = "InstancePatchStateFilter";
	const _IPSFL = "InstancePatchStateFilterList";
	const _IPSFLn = "InstancePropertyStringFilterList";
	const _IPSFn = "InstancePropertyStringFilter";
	const _IPSL = "InstancePatchStateList";
	const _IPSLn = "InstancePatchStatesList";
	const _IPSn = "InstancePatchState";
	const _IPT = "InvalidPermissionType";
	const _IPTE = "InvalidPolicyTypeException";
	const _IPn = "InstanceProperties";
	const _IPns = "InstanceProperty";
	const _IR = "InvalidRole";
	const _IRAE = "InvalidResultAttributeException";
	const _IRC = "InstalledRejectedCount";
	const _IRE = "InventoryResultEntity";
	const _IREL = "InventoryResultEntityList";
	const _IRI = "InvalidResourceId";
	const _IRIM = "InventoryResultItemMap";
	const _IRIn = "InventoryResultItem";
	const _IRT = "InvalidResourceType";
	const _IRa = "IamRole";
	const _IRn = "InstanceRole";
	const _IS = "InvalidSchedule";
	const _ISE = "InternalServerError";
	const _ISLEE = "ItemSizeLimitExceededException";
	const _ISn = "InstanceStatus";
	const _ISns = "InstanceState";
	const _IT = "InvalidTag";
	const _ITM = "InvalidTargetMaps";
	const _ITNE = "InvalidTypeNameException";
	const _ITn = "InvalidTarget";
	const _ITns = "InstanceType";
	const _ITnst = "InstalledTime";
	const _IU = "InvalidUpdate";
	const _IV = "IteratorValue";
	const _IWASU = "InstancesWithAvailableSecurityUpdates";
	const _IWCNCP = "InstancesWithCriticalNonCompliantPatches";
	const _IWFP = "InstancesWithFailedPatches";
	const _IWIOP = "InstancesWithInstalledOtherPatches";
	const _IWIP = "InstancesWithInstalledPatches";
	const _IWIPRP = "InstancesWithInstalledPendingRebootPatches";
	const _IWIRP = "InstancesWithInstalledRejectedPatches";
	const _IWMP = "InstancesWithMissingPatches";
	const _IWNAP = "InstancesWithNotApplicablePatches";
	const _IWONCP = "InstancesWithOtherNonCompliantPatches";
	const _IWSNCP = "InstancesWithSecurityNonCompliantPatches";
	const _IWUNAP = "InstancesWithUnreportedNotApplicablePatches";
	const _In = "Instances";
	const _Inp = "Input";
	const _Inpu = "Inputs";
	const _Ins = "Instance";
	const _It = "Iteration";
	const _Ite = "Items";
	const _Item = "Item";
	const _K = "Key";
	const _KBI = "KBId";
	const _KI = "KeyId";
	const _KN = "KeyName";
	const _KNb = "KbNumber";
	const _KTD = "KeysToDelete";
	const _L = "Limit";
	const _LA = "ListAssociations";
	const _LAED = "LastAssociationExecutionDate";
	const _LAR = "ListAssociationsRequest";
	const _LARi = "ListAssociationsResult";
	const _LAV = "ListAssociationVersions";
	const _LAVR = "ListAssociationVersionsRequest";
	const _LAVRi = "ListAssociationVersionsResult";
	const _LC = "LowCount";
	const _LCC = "ListCloudConnectors";
	const _LCCR = "ListCloudConnectorsRequest";
	const _LCCRi = "ListCloudConnectorsResult";
	const _LCI = "ListCommandInvocations";
	const _LCIR = "ListCommandInvocationsRequest";
	const _LCIRi = "ListCommandInvocationsResult";
	const _LCIRis = "ListComplianceItemsRequest";
	const _LCIRist = "ListComplianceItemsResult";
	const _LCIi = "ListComplianceItems";
	const _LCR = "ListCommandsRequest";
	const _LCRi = "ListCommandsResult";
	const _LCS = "ListComplianceSummaries";
	const _LCSR = "ListComplianceSummariesRequest";
	const _LCSRi = "ListComplianceSummariesResult";
	const _LCi = "ListCommands";
	const _LD = "ListDocuments";
	const _LDMH = "ListDocumentMetadataHistory";
	const _LDMHR = "ListDocumentMetadataHistoryRequest";
	const _LDMHRi = "ListDocumentMetadataHistoryResponse";
	const _LDR = "ListDocumentsRequest";
	const _LDRi = "ListDocumentsResult";
	const _LDV = "ListDocumentVersions";
	const _LDVR = "ListDocumentVersionsRequest";
	const _LDVRi = "ListDocumentVersionsResult";
	const _LED = "LastExecutionDate";
	const _LF = "LogFile";
	const _LI = "LoggingInfo";
	const _LIE = "ListInventoryEntries";
	const _LIER = "ListInventoryEntriesRequest";
	const _LIERi = "ListInventoryEntriesResult";
	const _LMB = "LastModifiedBy";
	const _LMD = "LastModifiedDate";
	const _LMT = "LastModifiedTime";
	const _LMU = "LastModifiedUser";
	const _LN = "ListNodes";
	const _LNR = "ListNodesRequest";
	const _LNRIOT = "LastNoRebootInstallOperationTime";
	const _LNRi = "ListNodesResult";
	const _LNS = "ListNodesSummary";
	const _LNSR = "ListNodesSummaryRequest";
	const _LNSRi = "ListNodesSummaryResult";
	const _LOIE = "ListOpsItemEvents";
	const _LOIER = "ListOpsItemEventsRequest";
	const _LOIERi = "ListOpsItemEventsResponse";
	const _LOIRI = "ListOpsItemRelatedItems";
	const _LOIRIR = "ListOpsItemRelatedItemsRequest";
	const _LOIRIRi = "ListOpsItemRelatedItemsResponse";
	const _LOM = "ListOpsMetadata";
	const _LOMR = "ListOpsMetadataRequest";
	const _LOMRi = "ListOpsMetadataResult";
	const _LPDT = "LastPingDateTime";
	const _LPV = "LabelParameterVersion";
	const _LPVR = "LabelParameterVersionRequest";
	const _LPVRa = "LabelParameterVersionResult";
	const _LRCS = "ListResourceComplianceSummaries";
	const _LRCSR = "ListResourceComplianceSummariesRequest";
	const _LRCSRi = "ListResourceComplianceSummariesResult";
	const _LRDS = "ListResourceDataSync";
	const _LRDSR = "ListResourceDataSyncRequest";
	const _LRDSRi = "ListResourceDataSyncResult";
	const _LS = "LastStatus";
	const _LSAED = "LastSuccessfulAssociationExecutionDate";
	const _LSED = "LastSuccessfulExecutionDate";
	const _LSM = "LastStatusMessage";
	const _LSSM = "LastSyncStatusMessage";
	const _LSST = "LastSuccessfulSyncTime";
	const _LST = "LastSyncTime";
	const _LSUT = "LastStatusUpdateTime";
	const _LT = "LimitType";
	const _LTFR = "ListTagsForResource";
	const _LTFRR = "ListTagsForResourceRequest";
	const _LTFRRi = "ListTagsForResourceResult";
	const _LTa = "LaunchTime";
	const _LUAD = "LastUpdateAssociationDate";
	const _LV = "LatestVersion";
	const _La = "Labels";
	const _Lam = "Lambda";
	const _Lan = "Language";
	const _M = "Message";
	const _MA = "MaxAttempts";
	const _MC = "MaxConcurrency";
	const _MCe = "MediumCount";
	const _MCi = "MissingCount";
	const _MD = "ModifiedDate";
	const _MDP = "ModifyDocumentPermission";
	const _MDPR = "ModifyDocumentPermissionRequest";
	const _MDPRo = "ModifyDocumentPermissionResponse";
	const _MDSE = "MaxDocumentSizeExceeded";
	const _ME = "MaxErrors";
	const _MM = "MetadataMap";
	const _MN = "MsrcNumber";
	const _MR = "MaxResults";
	const _MRPDE = "MalformedResourcePolicyDocumentException";
	const _MS = "ManagedStatus";
	const _MSD = "MaxSessionDuration";
	const _MSs = "MsrcSeverity";
	const _MTU = "MetadataToUpdate";
	const _MV = "MetadataValue";
	const _MWAP = "MaintenanceWindowAutomationParameters";
	const _MWD = "MaintenanceWindowDescription";
	const _MWE = "MaintenanceWindowExecution";
	const _MWEL = "MaintenanceWindowExecutionList";
	const _MWETI = "MaintenanceWindowExecutionTaskIdentity";
	const _MWETII = "MaintenanceWindowExecutionTaskInvocationIdentity";
	const _MWETIIL = "MaintenanceWindowExecutionTaskInvocationIdentityList";
	const _MWETIL = "MaintenanceWindowExecutionTaskIdentityList";
	const _MWETIP = "MaintenanceWindowExecutionTaskInvocationParameters";
	const _MWF = "MaintenanceWindowFilter";
	const _MWFL = "MaintenanceWindowFilterList";
	const _MWFTL = "MaintenanceWindowsForTargetList";
	const _MWI = "MaintenanceWindowIdentity";
	const _MWIFT = "MaintenanceWindowIdentityForTarget";
	const _MWIL = "MaintenanceWindowIdentityList";
	const _MWLP = "MaintenanceWindowLambdaPayload";
	const _MWLPa = "MaintenanceWindowLambdaParameters";
	const _MWRCP = "MaintenanceWindowRunCommandParameters";
	const _MWSFI = "MaintenanceWindowStepFunctionsInput";
	const _MWSFP = "MaintenanceWindowStepFunctionsParameters";
	const _MWT = "MaintenanceWindowTarget";
	const _MWTIP = "MaintenanceWindowTaskInvocationParameters";
	const _MWTL = "MaintenanceWindowTargetList";
	const _MWTLa = "MaintenanceWindowTaskList";
	const _MWTP = "MaintenanceWindowTaskParameters";
	const _MWTPL = "MaintenanceWindowTaskParametersList";
	const _MWTPV = "MaintenanceWindowTaskParameterValue";
	const _MWTPVE = "MaintenanceWindowTaskParameterValueExpression";
	const _MWTPVL = "MaintenanceWindowTaskParameterValueList";
	const _MWTa = "MaintenanceWindowTask";
	const _Ma = "Mappings";
	const _Me = "Metadata";
	const _Mo = "Mode";
	const _N = "Name";
	const _NA = "NodeAggregator";
	const _NAC = "NotApplicableCount";
	const _NAL = "NodeAggregatorList";
	const _NAo = "NotificationArn";
	const _NC = "NotificationConfig";
	const _NCC = "NonCompliantCount";
	const _NCS = "NonCompliantSummary";
	const _NE = "NotificationEvents";
	const _NET = "NextExecutionTime";
	const _NF = "NodeFilter";
	const _NFL = "NodeFilterList";
	const _NFVL = "NodeFilterValueList";
	const _NL = "NodeList";
	const _NLSE = "NoLongerSupportedException";
	const _NOI = "NodeOwnerInfo";
	const _NS = "NextStep";
	const _NSL = "NodeSummaryList";
	const _NT = "NextToken";
	const _NTT = "NextTransitionTime";
	const _NTo = "NodeType";
	const _NTot = "NotificationType";
	const _Na = "Names";
	const _No = "Notifications";
	const _Nod = "Nodes";
	const _Node = "Node";
	const _O = "Overview";
	const _OA = "OpsAggregator";
	const _OAL = "OpsAggregatorList";
	const _OD = "OperationalData";
	const _ODTD = "OperationalDataToDelete";
	const _OE = "OpsEntity";
	const _OEI = "OpsEntityItem";
	const _OEIEL = "OpsEntityItemEntryList";
	const _OEIM = "OpsEntityItemMap";
	const _OEL = "OpsEntityList";
	const _OET = "OperationEndTime";
	const _OF = "OpsFilter";
	const _OFL = "OpsFilterList";
	const _OFVL = "OpsFilterValueList";
	const _OFn = "OnFailure";
	const _OI = "OwnerInformation";
	const _OIA = "OpsItemArn";
	const _OIADE = "OpsItemAccessDeniedException";
	const _OIAEE = "OpsItemAlreadyExistsException";
	const _OICE = "OpsItemConflictException";
	const _OIDV = "OpsItemDataValue";
	const _OIEF = "OpsItemEventFilter";
	const _OIEFp = "OpsItemEventFilters";
	const _OIES = "OpsItemEventSummary";
	const _OIESp = "OpsItemEventSummaries";
	const _OIF = "OpsItemFilters";
	const _OIFp = "OpsItemFilter";
	const _OII = "OpsItemId";
	const _OIIPE = "OpsItemInvalidParameterException";
	const _OIIp = "OpsItemIdentity";
	const _OILEE = "OpsItemLimitExceededException";
	const _OIN = "OpsItemNotification";
	const _OINFE = "OpsItemNotFoundException";
	const _OINp = "OpsItemNotifications";
	const _OIOD = "OpsItemOperationalData";
	const _OIRIAEE = "OpsItemRelatedItemAlreadyExistsException";
	const _OIRIANFE = "OpsItemRelatedItemAssociationNotFoundException";
	const _OIRIF = "OpsItemRelatedItemsFilter";
	const _OIRIFp = "OpsItemRelatedItemsFilters";
	const _OIRIS = "OpsItemRelatedItemSummary";
	const _OIRISp = "OpsItemRelatedItemSummaries";
	const _OIS = "OpsItemSummaries";
	const _OISp = "OpsItemSummary";
	const _OIT = "OpsItemType";
	const _OIp = "OpsItem";
	const _OIr = "OrganizationId";
	const _OL = "OutputLocation";
	const _OM = "OpsMetadata";
	const _OMA = "OpsMetadataArn";
	const _OMAEE = "OpsMetadataAlreadyExistsException";
	const _OMF = "OpsMetadataFilter";
	const _OMFL = "OpsMetadataFilterList";
	const _OMIAE = "OpsMetadataInvalidArgumentException";
	const _OMKLEE = "OpsMetadataKeyLimitExceededException";
	const _OML = "OpsMetadataList";
	const _OMLEE = "OpsMetadataLimitExceededException";
	const _OMNFE = "OpsMetadataNotFoundException";
	const _OMTMUE = "OpsMetadataTooManyUpdatesException";
	const _ONCC = "OtherNonCompliantCount";
	const _OP = "OverriddenParameters";
	const _ORA = "OpsResultAttribute";
	const _ORAL = "OpsResultAttributeList";
	const _OS = "OutputSource";
	const _OSBN = "OutputS3BucketName";
	const _OSI = "OutputSourceId";
	const _OSKP = "OutputS3KeyPrefix";
	const _OSR = "OutputS3Region";
	const _OST = "OperationStartTime";
	const _OSTr = "OrganizationSourceType";
	const _OSTu = "OutputSourceType";
	const _OSp = "OperatingSystem";
	const _OSv = "OverallSeverity";
	const _OU = "OutputUrl";
	const _OUI = "OrganizationalUnitId";
	const _OUP = "OrganizationalUnitPath";
	const _OUr = "OrganizationalUnits";
	const _Op = "Operation";
	const _Ope = "Operator";
	const _Opt = "Option";
	const _Ou = "Outputs";
	const _Out = "Output";
	const _Ov = "Overwrite";
	const _Ow = "Owner";
	const _P = "Parameters";
	const _PAE = "ParameterAlreadyExists";
	const _PAEI = "ParentAutomationExecutionId";
	const _PBI = "PatchBaselineIdentity";
	const _PBIL = "PatchBaselineIdentityList";
	const _PC = "ProgressCounters";
	const _PCD = "PatchComplianceData";
	const _PCDL = "PatchComplianceDataList";
	const _PCI = "PutComplianceItems";
	const _PCIR = "PutComplianceItemsRequest";
	const _PCIRu = "PutComplianceItemsResult";
	const _PDN = "ProjectDisplayName";
	const _PET = "PlannedEndTime";
	const _PF = "ParameterFilters";
	const _PFG = "PatchFilterGroup";
	const _PFL = "ParametersFilterList";
	const _PFLa = "PatchFilterList";
	const _PFa = "ParametersFilter";
	const _PFat = "PatchFilter";
	const _PFatc = "PatchFilters";
	const _PFr = "ProductFamily";
	const _PG = "PatchGroup";
	const _PGPBM = "PatchGroupPatchBaselineMapping";
	const _PGPBML = "PatchGroupPatchBaselineMappingList";
	const _PGa = "PatchGroups";
	const _PH = "PolicyHash";
	const _PHL = "ParameterHistoryList";
	const _PHa = "ParameterHistory";
	const _PI = "PolicyId";
	const _PIP = "ParameterInlinePolicy";
	const _PIR = "PutInventoryRequest";
	const _PIRu = "PutInventoryResult";
	const _PIr = "ProjectId";
	const _PIu = "PutInventory";
	const _PL = "ParameterList";
	const _PLE = "ParameterLimitExceeded";
	const _PLEE = "PoliciesLimitExceededException";
	const _PLa = "PatchList";
	const _PM = "ParameterMetadata";
	const _PML = "ParameterMetadataList";
	const _PMVLE = "ParameterMaxVersionLimitExceeded";
	const _PMe = "PermissionModel";
	const _PMr = "ProviderMessage";
	const _PN = "ParameterNames";
	const _PNF = "ParameterNotFound";
	const _PNl = "PluginName";
	const _PNla = "PlatformName";
	const _POF = "PatchOrchestratorFilter";
	const _POFL = "PatchOrchestratorFilterList";
	const _PP = "PutParameter";
	const _PPL = "PatchPropertiesList";
	const _PPLa = "ParameterPolicyList";
	const _PPME = "ParameterPatternMismatchException";
	const _PPR = "PutParameterRequest";
	const _PPRu = "PutParameterResult";
	const _PR = "PatchRule";
	const _PRG = "PatchRuleGroup";
	const _PRL = "PatchRuleList";
	const _PRP = "PutResourcePolicy";
	const _PRPR = "PutResourcePolicyRequest";
	const _PRPRu = "PutResourcePolicyResponse";
	const _PRV = "PendingReviewVersion";
	const _PRa = "PatchRules";
	const _PS = "PatchSet";
	const _PSC = "PatchSourceConfiguration";
	const _PSD = "ParentStepDetails";
	const _PSF = "ParameterStringFilter";
	const _PSFL = "ParameterStringFilterList";
	const _PSL = "PatchSourceList";
	const _PSPV = "PSParameterValue";
	const _PST = "PlannedStartTime";
	const _PSa = "PatchStatus";
	const _PSat = "PatchSource";
	const _PSi = "PingStatus";
	const _PSo = "PolicyStatus";
	const _PT = "PermissionType";
	const _PTL = "PlatformTypeList";
	const _PTl = "PlatformTypes";
	const _PTla = "PlatformType";
	const _PTo = "PolicyText";
	const _PTol = "PolicyType";
	const _PV = "PlatformVersion";
	const _PVLLE = "ParameterVersionLabelLimitExceeded";
	const _PVNF = "ParameterVersionNotFound";
	const _PVa = "ParameterVersion";
	const _PVar = "ParameterValues";
	const _Pa = "Patches";
	const _Par = "Parameter";
	const _Pat = "Patch";
	const _Path = "Path";
	const _Pay = "Payload";
	const _Po = "Policies";
	const _Pol = "Policy";
	const _Pr = "Provider";
	const _Pre = "Prefix";
	const _Pri = "Priority";
	const _Pro = "Property";
	const _Prod = "Product";
	const _Produ = "Products";
	const _Proj = "Projects";
	const _Prop = "Properties";
	const _Q = "Qualifier";
	const _QC = "QuotaCode";
	const _R = "Runbooks";
	const _RA = "RoleArn";
	const _RAL = "ResultAttributeList";
	const _RAe = "ResourceArn";
	const _RAes = "ResultAttributes";
	const _RAesu = "ResultAttribute";
	const _RC = "ReasonCode";
	const _RCBS = "ResourceCountByStatus";
	const _RCSI = "ResourceComplianceSummaryItems";
	const _RCSIL = "ResourceComplianceSummaryItemList";
	const _RCSIe = "ResourceComplianceSummaryItem";
	const _RCe = "RegistrationsCount";
	const _RCem = "RemainingCount";
	const _RCes = "ResponseCode";
	const _RCu = "RunCommand";
	const _RD = "RegistrationDate";
	const _RDHMC = "RegisterDefaultHostManagementConfiguration";
	const _RDHMCR = "RegisterDefaultHostManagementConfigurationRequest";
	const _RDHMCRe = "RegisterDefaultHostManagementConfigurationResult";
	const _RDPB = "RegisterDefaultPatchBaseline";
	const _RDPBR = "RegisterDefaultPatchBaselineRequest";
	const _RDPBRe = "RegisterDefaultPatchBaselineResult";
	const _RDSAEE = "ResourceDataSyncAlreadyExistsException";
	const _RDSAOS = "ResourceDataSyncAwsOrganizationsSource";
	const _RDSCE = "ResourceDataSyncConflictException";
	const _RDSCEE = "ResourceDataSyncCountExceededException";
	const _RDSDDS = "ResourceDataSyncDestinationDataSharing";
	const _RDSI = "ResourceDataSyncItems";
	const _RDSICE = "ResourceDataSyncInvalidConfigurationException";
	const _RDSIL = "ResourceDataSyncItemList";
	const _RDSIe = "ResourceDataSyncItem";
	const _RDSNFE = "ResourceDataSyncNotFoundException";
	const _RDSOU = "ResourceDataSyncOrganizationalUnit";
	const _RDSOUL = "ResourceDataSyncOrganizationalUnitList";
	const _RDSS = "ResourceDataSyncSource";
	const _RDSSD = "ResourceDataSyncS3Destination";
	const _RDSSWS = "ResourceDataSyncSourceWithState";
	const _RDT = "RequestedDateTime";
	const _RDe = "ReleaseDate";
	const _RFDT = "ResponseFinishDateTime";
	const _RI = "ResourceId";
	const _RIL = "ReviewInformationList";
	const _RIUE = "ResourceInUseException";
	const _RIe = "ReviewInformation";
	const _RIes = "ResourceIds";
	const _RL = "RegistrationLimit";
	const _RLEE = "ResourceLimitExceededException";
	const _RLe = "RemovedLabels";
	const _RM = "RegistrationMetadata";
	const _RMI = "RegistrationMetadataItem";
	const _RML = "RegistrationMetadataList";
	const _RNFE = "ResourceNotFoundException";
	const _RO = "ReverseOrder";
	const _ROI = "RelatedOpsItems";
	const _ROIe = "RelatedOpsItem";
	const _ROe = "RebootOption";
	const _RP = "RejectedPatches";
	const _RPA = "RejectedPatchesAction";
	const _RPBFPG = "RegisterPatchBaselineForPatchGroup";
	const _RPBFPGR = "RegisterPatchBaselineForPatchGroupRequest";
	const _RPBFPGRe = "RegisterPatchBaselineForPatchGroupResult";
	const _RPCE = "ResourcePolicyConflictException";
	const _RPIPE = "ResourcePolicyInvalidParameterException";
	const _RPLEE = "ResourcePolicyLimitExceededException";
	const _RPNFE = "ResourcePolicyNotFoundException";
	const _RR = "ReviewerResponse";
	const _RS = "ReviewStatus";
	const _RSDT = "ResponseStartDateTime";
	const _RSR = "ResumeSessionRequest";
	const _RSRe = "ResumeSessionResponse";
	const _RSS = "ResetServiceSetting";
	const _RSSR = "ResetServiceSettingRequest";
	const _RSSRe = "ResetServiceSettingResult";
	const _RSe = "ResumeSession";
	const _RT = "ResourceTypes";
	const _RTFR = "RemoveTagsFromResource";
	const _RTFRR = "RemoveTagsFromResourceRequest";
	const _RTFRRe = "RemoveTagsFromResourceResult";
	const _RTWMW = "RegisterTargetWithMaintenanceWindow";
	const _RTWMWR = "RegisterTargetWithMaintenanceWindowRequest";
	const _RTWMWRe = "RegisterTargetWithMaintenanceWindowResult";
	const _RTWMWReg = "RegisterTaskWithMaintenanceWindowRequest";
	const _RTWMWRegi = "RegisterTaskWithMaintenanceWindowResult";
	const _RTWMWe = "RegisterTaskWithMaintenanceWindow";
	const _RTe = "ResourceType";
	const _RTeq = "RequireType";
	const _RTes = "ResolvedTargets";
	const _RTev = "ReviewedTime";
	const _RU = "ResourceUri";
	const _Re = "Regions";
	const _Rea = "Reason";
	const _Rec = "Recursive";
	const _Reg = "Region";
	const _Rel = "Release";
	const _Rep = "Repository";
	const _Repl = "Replace";
	const _Req = "Requires";
	const _Res = "Response";
	const _Rev = "Reviewer";
	const _Ru = "Runbook";
	const _S = "State";
	const _SAE = "ServiceAccountEmail";
	const _SAER = "StartAutomationExecutionRequest";
	const _SAERt = "StartAutomationExecutionResult";
	const _SAERto = "StopAutomationExecutionRequest";
	const _SAERtop = "StopAutomationExecutionResult";
	const _SAEt = "StartAutomationExecution";
	const _SAEto = "StopAutomationExecution";
	const _SAK = "SecretAccessKey";
	const _SAO = "StartAssociationsOnce";
	const _SAOR = "StartAssociationsOnceRequest";
	const _SAORt = "StartAssociationsOnceResult";
	const _SAR = "StartAccessRequest";
	const _SARR = "StartAccessRequestRequest";
	const _SARRt = "StartAccessRequestResponse";
	const _SAS = "SendAutomationSignal";
	const _SASR = "SendAutomationSignalRequest";
	const _SASRe = "SendAutomationSignalResult";
	const _SBN = "S3BucketName";
	const _SC = "ServiceCode";
	const _SCR = "SendCommandRequest";
	const _SCRE = "StartChangeRequestExecution";
	const _SCRER = "StartChangeRequestExecutionRequest";
	const _SCRERt = "StartChangeRequestExecutionResult";
	const _SCRe = "SendCommandResult";
	const _SCT = "SyncCreatedTime";
	const _SCe = "SendCommand";
	const _SCt = "StartedCount";
	const _SCu = "SuccessfulCount";
	const _SCy = "SyncCompliance";
	const _SD = "StatusDetails";
	const _SDO = "SchemaDeleteOption";
	const _SDU = "SnapshotDownloadUrl";
	const _SDV = "SharedDocumentVersion";
	const _SDe = "S3Destination";
	const _SDt = "StartDate";
	const _SE = "ScheduleExpression";
	const _SEC = "StandardErrorContent";
	const _SEF = "StepExecutionFilter";
	const _SEFL = "StepExecutionFilterList";
	const _SEI = "StepExecutionId";
	const _SEL = "StepExecutionList";
	const _SEP = "StartExecutionPreview";
	const _SEPR = "StartExecutionPreviewRequest";
	const _SEPRt = "StartExecutionPreviewResponse";
	const _SET = "StepExecutionsTruncated";
	const _SETc = "ScheduledEndTime";
	const _SEU = "StandardErrorUrl";
	const _SEt = "StepExecutions";
	const _SEte = "StepExecution";
	const _SF = "StepFunctions";
	const _SFL = "SessionFilterList";
	const _SFe = "SessionFilter";
	const _SFy = "SyncFormat";
	const _SI = "StatusInformation";
	const _SIe = "SettingId";
	const _SIes = "SessionId";
	const _SIn = "SnapshotId";
	const _SIo = "SourceId";
	const _SIu = "SummaryItems";
	const _SKP = "S3KeyPrefix";
	const _SL = "S3Location";
	const _SLMT = "SyncLastModifiedTime";
	const _SLe = "SessionList";
	const _SLo = "SourceLocation";
	const _SM = "StatusMessage";
	const _SMOU = "SessionManagerOutputUrl";
	const _SMP = "SessionManagerParameters";
	const _SN = "SyncName";
	const _SNCC = "SecurityNonCompliantCount";
	const _SNt = "StepName";
	const _SO = "ScheduleOffset";
	const _SOC = "StandardOutputContent";
	const _SOL = "S3OutputLocation";
	const _SOU = "StandardOutputUrl";
	const _SOUu = "S3OutputUrl";
	const _SP = "StepPreviews";
	const _SQEE = "ServiceQuotaExceededException";
	const _SR = "ServiceRole";
	const _SRA = "ServiceRoleArn";
	const _SRe = "S3Region";
	const _SRo = "SourceResult";
	const _SRou = "SourceRegions";
	const _SS = "SeveritySummary";
	const _SSNF = "ServiceSettingNotFound";
	const _SSR = "StartSessionRequest";
	const _SSRt = "StartSessionResponse";
	const _SSe = "ServiceSetting";
	const _SSt = "StepStatus";
	const _SSta = "StartSession";
	const _SSu = "SuccessSteps";
	const _SSy = "SyncSource";
	const _ST = "SyncType";
	const _STCLEE = "SubTypeCountLimitExceededException";
	const _STT = "SessionTokenType";
	const _STc = "ScheduledTime";
	const _STch = "ScheduleTimezone";
	const _STe = "SessionToken";
	const _STi = "SignalType";
	const _STo = "SourceType";
	const _STt = "StartTime";
	const _STu = "SubType";
	const _SU = "StatusUnchanged";
	const _SUt = "StreamUrl";
	const _SV = "SchemaVersion";
	const _SVe = "SettingValue";
	const _SWE = "ScheduledWindowExecutions";
	const _SWEL = "ScheduledWindowExecutionList";
	const _SWEc = "ScheduledWindowExecution";
	const _Sa = "Safe";
	const _Sc = "Schedule";
	const _Sch = "Schemas";
	const _Sco = "Scope";
	const _Se = "Severity";
	const _Sel = "Selector";
	const _Ses = "Sessions";
	const _Sess = "Session";
	const _Sh = "Shared";
	const _Sha = "Sha1";
	const _Si = "Size";
	const _So = "Sources";
	const _Sou = "Source";
	const _St = "Status";
	const _Su = "Successful";
	const _Sub = "Subscriptions";
	const _Sum = "Summary";
	const _Summ = "Summaries";
	const _T = "Tags";
	const _TA = "TriggeredAlarms";
	const _TAa = "TaskArn";
	const _TAo = "TotalAccounts";
	const _TC = "TargetCount";
	const _TCo = "TotalCount";
	const _TDN = "TenantDisplayName";
	const _TE = "ThrottlingException";
	const _TEI = "TaskExecutionId";
	const _TI = "TenantId";
	const _TIP = "TaskInvocationParameters";
	const _TIUE = "TargetInUseException";
	const _TIa = "TaskId";
	const _TIas = "TaskIds";
	const _TK = "TagKeys";
	const _TL = "TargetLocations";
	const _TLAC = "TargetLocationAlarmConfiguration";
	const _TLMC = "TargetLocationMaxConcurrency";
	const _TLME = "TargetLocationMaxErrors";
	const _TLURL = "TargetLocationsURL";
	const _TLa = "TagList";
	const _TLar = "TargetLocation";
	const _TM = "TargetMaps";
	const _TMC = "TargetsMaxConcurrency";
	const _TME = "TargetsMaxErrors";
	const _TMTE = "TooManyTagsError";
	const _TMU = "TooManyUpdates";
	const _TMa = "TargetMap";
	const _TN = "TypeName";
	const _TNC = "TargetNotConnected";
	const _TO = "TraceOutput";
	const _TOS = "TimedOutSteps";
	const _TP = "TargetPreviews";
	const _TPL = "TargetPreviewList";
	const _TPN = "TargetParameterName";
	const _TPa = "TaskParameters";
	const _TPar = "TargetPreview";
	const _TS = "TargetsSummary";
	const _TSLEE = "TotalSizeLimitExceededException";
	const _TSR = "TerminateSessionRequest";
	const _TSRe = "TerminateSessionResponse";
	const _TSe = "TerminateSession";
	const _TSi = "TimeoutSeconds";
	const _TSo = "TotalSteps";
	const _TT = "TargetType";
	const _TTa = "TaskType";
	const _TV = "TokenValue";
	const _Ta = "Targets";
	const _Tag = "Tag";
	const _Tar = "Target";
	const _Tas = "Tasks";
	const _Ti = "Title";
	const _Tie = "Tier";
	const _Tr = "Truncated";
	const _Ty = "Type";
	const _U = "Url";
	const _UA = "UpdatedAt";
	const _UAR = "UpdateAssociationRequest";
	const _UARp = "UpdateAssociationResult";
	const _UAS = "UpdateAssociationStatus";
	const _UASR = "UpdateAssociationStatusRequest";
	const _UASRp = "UpdateAssociationStatusResult";
	const _UAp = "UpdateAssociation";
	const _UC = "UnspecifiedCount";
	const _UCC = "UpdateCloudConnector";
	const _UCCR = "UpdateCloudConnectorRequest";
	const _UCCRp = "UpdateCloudConnectorResult";
	const _UCE = "UnsupportedCalendarException";
	const _UD = "UpdateDocument";
	const _UDDV = "UpdateDocumentDefaultVersion";
	const _UDDVR = "UpdateDocumentDefaultVersionRequest";
	const _UDDVRp = "UpdateDocumentDefaultVersionResult";
	const _UDM = "UpdateDocumentMetadata";
	const _UDMR = "UpdateDocumentMetadataRequest";
	const _UDMRp = "UpdateDocumentMetadataResponse";
	const _UDR = "UpdateDocumentRequest";
	const _UDRp = "UpdateDocumentResult";
	const _UFRE = "UnsupportedFeatureRequiredException";
	const _UIICE = "UnsupportedInventoryItemContextException";
	const _UISVE = "UnsupportedInventorySchemaVersionException";
	const _UMIR = "UpdateManagedInstanceRole";
	const _UMIRR = "UpdateManagedInstanceRoleRequest";
	const _UMIRRp = "UpdateManagedInstanceRoleResult";
	const _UMW = "UpdateMaintenanceWindow";
	const _UMWR = "UpdateMaintenanceWindowRequest";
	const _UMWRp = "UpdateMaintenanceWindowResult";
	const _UMWT = "UpdateMaintenanceWindowTarget";
	const _UMWTR = "UpdateMaintenanceWindowTargetRequest";
	const _UMWTRp = "UpdateMaintenanceWindowTargetResult";
	const _UMWTRpd = "UpdateMaintenanceWindowTaskRequest";
	const _UMWTRpda = "UpdateMaintenanceWindowTaskResult";
	const _UMWTp = "UpdateMaintenanceWindowTask";
	const _UNAC = "UnreportedNotApplicableCount";
	const _UOE = "UnsupportedOperationException";
	const _UOI = "UpdateOpsItem";
	const _UOIR = "UpdateOpsItemRequest";
	const _UOIRp = "UpdateOpsItemResponse";
	const _UOM = "UpdateOpsMetadata";
	const _UOMR = "UpdateOpsMetadataRequest";
	const _UOMRp = "UpdateOpsMetadataResult";
	const _UOS = "UnsupportedOperatingSystem";
	const _UPB = "UpdatePatchBaseline";
	const _UPBR = "UpdatePatchBaselineRequest";
	const _UPBRp = "UpdatePatchBaselineResult";
	const _UPT = "UnsupportedParameterType";
	const _UPTn = "UnsupportedPlatformType";
	const _UPV = "UnlabelParameterVersion";
	const _UPVR = "UnlabelParameterVersionRequest";
	const _UPVRn = "UnlabelParameterVersionResult";
	const _URDS = "UpdateResourceDataSync";
	const _URDSR = "UpdateResourceDataSyncRequest";
	const _URDSRp = "UpdateResourceDataSyncResult";
	const _USDSE = "UseS3DualStackEndpoint";
	const _USS = "UpdateServiceSetting";
	const _USSR = "UpdateServiceSettingRequest";
	const _USSRp = "UpdateServiceSettingResult";
	const _UT = "UpdatedTime";
	const _UTp = "UploadType";
	const _V = "Value";
	const _VCC = "ValidateCloudConnector";
	const _VCCR = "ValidateCloudConnectorRequest";
	const _VCCRa = "ValidateCloudConnectorResult";
	const _VE = "ValidationException";
	const _VF = "ValidationFindings";
	const _VFL = "ValidationFindingList";
	const _VFS = "ValidationFindingScope";
	const _VFa = "ValidationFinding";
	const _VN = "VersionName";
	const _VNS = "ValidNextSteps";
	const _Va = "Values";
	const _Var = "Variables";
	const _Ve = "Version";
	const _Ven = "Vendor";
	const _WD = "WithDecryption";
	const _WE = "WindowExecutions";
	const _WEI = "WindowExecutionId";
	const _WETI = "WindowExecutionTaskIdentities";
	const _WETII = "WindowExecutionTaskInvocationIdentities";
	const _WI = "WindowId";
	const _WIPP = "WorkloadIdentityPoolProvider";
	const _WIi = "WindowIdentities";
	const _WM = "WarningMessage";
	const _WTI = "WindowTargetId";
	const _WTIi = "WindowTaskId";
	const _aQE = "awsQueryError";
	const _c = "client";
	const _e = "error";
	const _en = "entries";
	const _k = "key";
	const _m = "message";
	const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ssm";
	const _se = "server";
	const _v = "value";
	const _vS = "valueSet";
	const _xN = "xmlName";
	const n0 = "com.amazonaws.ssm";
	const _s_registry = new TypeRegistry(_s);
	var SSMServiceException$ = [
		-3,
		_s,
		"SSMServiceException",
		0,
		[],
		[]
	];
	_s_registry.registerError(SSMServiceException$, SSMServiceException);
	const n0_registry = new TypeRegistry(n0);
	var AccessDeniedException$ = [
		-3,
		n0,
		_ADE,
		{ [_e]: _c },
		[_M],
		[0],
		1
	];
	n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
	var AlreadyExistsException$ = [
		-3,
		n0,
		_AEE,
		{
			[_aQE]: [`AlreadyExistsException`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
	var AssociatedInstances$ = [
		-3,
		n0,
		_AI,
		{
			[_aQE]: [`AssociatedInstances`, 400],
			[_e]: _c
		},
		[],
		[]
	];
	n0_registry.registerError(AssociatedInstances$, AssociatedInstances);
	var AssociationAlreadyExists$ = [
		-3,
		n0,
		_AAE,
		{
			[_aQE]: [`AssociationAlreadyExists`, 400],
			[_e]: _c
		},
		[],
		[]
	];
	n0_registry.registerError(AssociationAlreadyExists$, AssociationAlreadyExists);
	var AssociationDoesNotExist$ = [
		-3,
		n0,
		_ADNE,
		{
			[_aQE]: [`AssociationDoesNotExist`, 404],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(AssociationDoesNotExist$, AssociationDoesNotExist);
	var AssociationExecutionDoesNotExist$ = [
		-3,
		n0,
		_AEDNE,
		{
			[_aQE]: [`AssociationExecutionDoesNotExist`, 404],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(AssociationExecutionDoesNotExist$, AssociationExecutionDoesNotExist);
	var AssociationLimitExceeded$ = [
		-3,
		n0,
		_ALE,
		{
			[_aQE]: [`AssociationLimitExceeded`, 400],
			[_e]: _c
		},
		[],
		[]
	];
	n0_registry.registerError(AssociationLimitExceeded$, AssociationLimitExceeded);
	var AssociationVersionLimitExceeded$ = [
		-3,
		n0,
		_AVLE,
		{
			[_aQE]: [`AssociationVersionLimitExceeded`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(AssociationVersionLimitExceeded$, AssociationVersionLimitExceeded);
	var AutomationDefinitionNotApprovedException$ = [
		-3,
		n0,
		_ADNAE,
		{
			[_aQE]: [`AutomationDefinitionNotApproved`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(AutomationDefinitionNotApprovedException$, AutomationDefinitionNotApprovedException);
	var AutomationDefinitionNotFoundException$ = [
		-3,
		n0,
		_ADNFE,
		{
			[_aQE]: [`AutomationDefinitionNotFound`, 404],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(AutomationDefinitionNotFoundException$, AutomationDefinitionNotFoundException);
	var AutomationDefinitionVersionNotFoundException$ = [
		-3,
		n0,
		_ADVNFE,
		{
			[_aQE]: [`AutomationDefinitionVersionNotFound`, 404],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(AutomationDefinitionVersionNotFoundException$, AutomationDefinitionVersionNotFoundException);
	var AutomationExecutionLimitExceededException$ = [
		-3,
		n0,
		_AELEE,
		{
			[_aQE]: [`AutomationExecutionLimitExceeded`, 429],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(AutomationExecutionLimitExceededException$, AutomationExecutionLimitExceededException);
	var AutomationExecutionNotFoundException$ = [
		-3,
		n0,
		_AENFE,
		{
			[_aQE]: [`AutomationExecutionNotFound`, 404],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(AutomationExecutionNotFoundException$, AutomationExecutionNotFoundException);
	var AutomationStepNotFoundException$ = [
		-3,
		n0,
		_ASNFE,
		{
			[_aQE]: [`AutomationStepNotFoundException`, 404],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(AutomationStepNotFoundException$, AutomationStepNotFoundException);
	var ComplianceTypeCountLimitExceededException$ = [
		-3,
		n0,
		_CTCLEE,
		{
			[_aQE]: [`ComplianceTypeCountLimitExceeded`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(ComplianceTypeCountLimitExceededException$, ComplianceTypeCountLimitExceededException);
	var ConflictException$ = [
		-3,
		n0,
		_CE,
		{
			[_aQE]: [`ConflictException`, 409],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(ConflictException$, ConflictException);
	var CustomSchemaCountLimitExceededException$ = [
		-3,
		n0,
		_CSCLEE,
		{
			[_aQE]: [`CustomSchemaCountLimitExceeded`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(CustomSchemaCountLimitExceededException$, CustomSchemaCountLimitExceededException);
	var DocumentAlreadyExists$ = [
		-3,
		n0,
		_DAE,
		{
			[_aQE]: [`DocumentAlreadyExists`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(DocumentAlreadyExists$, DocumentAlreadyExists);
	var DocumentLimitExceeded$ = [
		-3,
		n0,
		_DLE,
		{
			[_aQE]: [`DocumentLimitExceeded`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(DocumentLimitExceeded$, DocumentLimitExceeded);
	var DocumentPermissionLimit$ = [
		-3,
		n0,
		_DPL,
		{
			[_aQE]: [`DocumentPermissionLimit`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(DocumentPermissionLimit$, DocumentPermissionLimit);
	var DocumentVersionLimitExceeded$ = [
		-3,
		n0,
		_DVLE,
		{
			[_aQE]: [`DocumentVersionLimitExceeded`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(DocumentVersionLimitExceeded$, DocumentVersionLimitExceeded);
	var DoesNotExistException$ = [
		-3,
		n0,
		_DNEE,
		{
			[_aQE]: [`DoesNotExistException`, 404],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(DoesNotExistException$, DoesNotExistException);
	var DuplicateDocumentContent$ = [
		-3,
		n0,
		_DDC,
		{
			[_aQE]: [`DuplicateDocumentContent`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(DuplicateDocumentContent$, DuplicateDocumentContent);
	var DuplicateDocumentVersionName$ = [
		-3,
		n0,
		_DDVN,
		{
			[_aQE]: [`DuplicateDocumentVersionName`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(DuplicateDocumentVersionName$, DuplicateDocumentVersionName);
	var DuplicateInstanceId$ = [
		-3,
		n0,
		_DII,
		{
			[_aQE]: [`DuplicateInstanceId`, 404],
			[_e]: _c
		},
		[],
		[]
	];
	n0_registry.registerError(DuplicateInstanceId$, DuplicateInstanceId);
	var FeatureNotAvailableException$ = [
		-3,
		n0,
		_FNAE,
		{
			[_aQE]: [`FeatureNotAvailableException`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(FeatureNotAvailableException$, FeatureNotAvailableException);
	var HierarchyLevelLimitExceededException$ = [
		-3,
		n0,
		_HLLEE,
		{
			[_aQE]: [`HierarchyLevelLimitExceededException`, 400],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(HierarchyLevelLimitExceededException$, HierarchyLevelLimitExceededException);
	var HierarchyTypeMismatchException$ = [
		-3,
		n0,
		_HTME,
		{
			[_aQE]: [`HierarchyTypeMismatchException`, 400],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(HierarchyTypeMismatchException$, HierarchyTypeMismatchException);
	var IdempotentParameterMismatch$ = [
		-3,
		n0,
		_IPM,
		{
			[_aQE]: [`IdempotentParameterMismatch`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(IdempotentParameterMismatch$, IdempotentParameterMismatch);
	var IncompatiblePolicyException$ = [
		-3,
		n0,
		_IPE,
		{
			[_aQE]: [`IncompatiblePolicyException`, 400],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(IncompatiblePolicyException$, IncompatiblePolicyException);
	var InternalServerError$ = [
		-3,
		n0,
		_ISE,
		{
			[_aQE]: [`InternalServerError`, 500],
			[_e]: _se
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InternalServerError$, InternalServerError);
	var InvalidActivation$ = [
		-3,
		n0,
		_IA,
		{
			[_aQE]: [`InvalidActivation`, 404],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidActivation$, InvalidActivation);
	var InvalidActivationId$ = [
		-3,
		n0,
		_IAI,
		{
			[_aQE]: [`InvalidActivationId`, 404],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidActivationId$, InvalidActivationId);
	var InvalidAggregatorException$ = [
		-3,
		n0,
		_IAE,
		{
			[_aQE]: [`InvalidAggregator`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidAggregatorException$, InvalidAggregatorException);
	var InvalidAllowedPatternException$ = [
		-3,
		n0,
		_IAPE,
		{
			[_aQE]: [`InvalidAllowedPatternException`, 400],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidAllowedPatternException$, InvalidAllowedPatternException);
	var InvalidAssociation$ = [
		-3,
		n0,
		_IAn,
		{
			[_aQE]: [`InvalidAssociation`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidAssociation$, InvalidAssociation);
	var InvalidAssociationVersion$ = [
		-3,
		n0,
		_IAV,
		{
			[_aQE]: [`InvalidAssociationVersion`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidAssociationVersion$, InvalidAssociationVersion);
	var InvalidAutomationExecutionParametersException$ = [
		-3,
		n0,
		_IAEPE,
		{
			[_aQE]: [`InvalidAutomationExecutionParameters`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidAutomationExecutionParametersException$, InvalidAutomationExecutionParametersException);
	var InvalidAutomationSignalException$ = [
		-3,
		n0,
		_IASE,
		{
			[_aQE]: [`InvalidAutomationSignalException`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidAutomationSignalException$, InvalidAutomationSignalException);
	var InvalidAutomationStatusUpdateException$ = [
		-3,
		n0,
		_IASUE,
		{
			[_aQE]: [`InvalidAutomationStatusUpdateException`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidAutomationStatusUpdateException$, InvalidAutomationStatusUpdateException);
	var InvalidCommandId$ = [
		-3,
		n0,
		_ICI,
		{
			[_aQE]: [`InvalidCommandId`, 404],
			[_e]: _c
		},
		[],
		[]
	];
	n0_registry.registerError(InvalidCommandId$, InvalidCommandId);
	var InvalidDeleteInventoryParametersException$ = [
		-3,
		n0,
		_IDIPE,
		{
			[_aQE]: [`InvalidDeleteInventoryParameters`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidDeleteInventoryParametersException$, InvalidDeleteInventoryParametersException);
	var InvalidDeletionIdException$ = [
		-3,
		n0,
		_IDIE,
		{
			[_aQE]: [`InvalidDeletionId`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidDeletionIdException$, InvalidDeletionIdException);
	var InvalidDocument$ = [
		-3,
		n0,
		_ID,
		{
			[_aQE]: [`InvalidDocument`, 404],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidDocument$, InvalidDocument);
	var InvalidDocumentContent$ = [
		-3,
		n0,
		_IDC,
		{
			[_aQE]: [`InvalidDocumentContent`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidDocumentContent$, InvalidDocumentContent);
	var InvalidDocumentOperation$ = [
		-3,
		n0,
		_IDO,
		{
			[_aQE]: [`InvalidDocumentOperation`, 403],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidDocumentOperation$, InvalidDocumentOperation);
	var InvalidDocumentSchemaVersion$ = [
		-3,
		n0,
		_IDSV,
		{
			[_aQE]: [`InvalidDocumentSchemaVersion`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidDocumentSchemaVersion$, InvalidDocumentSchemaVersion);
	var InvalidDocumentType$ = [
		-3,
		n0,
		_IDT,
		{
			[_aQE]: [`InvalidDocumentType`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidDocumentType$, InvalidDocumentType);
	var InvalidDocumentVersion$ = [
		-3,
		n0,
		_IDV,
		{
			[_aQE]: [`InvalidDocumentVersion`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidDocumentVersion$, InvalidDocumentVersion);
	var InvalidFilter$ = [
		-3,
		n0,
		_IF,
		{
			[_aQE]: [`InvalidFilter`, 441],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidFilter$, InvalidFilter);
	var InvalidFilterKey$ = [
		-3,
		n0,
		_IFK,
		{
			[_aQE]: [`InvalidFilterKey`, 400],
			[_e]: _c
		},
		[],
		[]
	];
	n0_registry.registerError(InvalidFilterKey$, InvalidFilterKey);
	var InvalidFilterOption$ = [
		-3,
		n0,
		_IFO,
		{
			[_aQE]: [`InvalidFilterOption`, 400],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidFilterOption$, InvalidFilterOption);
	var InvalidFilterValue$ = [
		-3,
		n0,
		_IFV,
		{
			[_aQE]: [`InvalidFilterValue`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidFilterValue$, InvalidFilterValue);
	var InvalidInstanceId$ = [
		-3,
		n0,
		_III,
		{
			[_aQE]: [`InvalidInstanceId`, 404],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidInstanceId$, InvalidInstanceId);
	var InvalidInstanceInformationFilterValue$ = [
		-3,
		n0,
		_IIIFV,
		{
			[_aQE]: [`InvalidInstanceInformationFilterValue`, 400],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidInstanceInformationFilterValue$, InvalidInstanceInformationFilterValue);
	var InvalidInstancePropertyFilterValue$ = [
		-3,
		n0,
		_IIPFV,
		{
			[_aQE]: [`InvalidInstancePropertyFilterValue`, 400],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidInstancePropertyFilterValue$, InvalidInstancePropertyFilterValue);
	var InvalidInventoryGroupException$ = [
		-3,
		n0,
		_IIGE,
		{
			[_aQE]: [`InvalidInventoryGroup`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidInventoryGroupException$, InvalidInventoryGroupException);
	var InvalidInventoryItemContextException$ = [
		-3,
		n0,
		_IIICE,
		{
			[_aQE]: [`InvalidInventoryItemContext`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidInventoryItemContextException$, InvalidInventoryItemContextException);
	var InvalidInventoryRequestException$ = [
		-3,
		n0,
		_IIRE,
		{
			[_aQE]: [`InvalidInventoryRequest`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidInventoryRequestException$, InvalidInventoryRequestException);
	var InvalidItemContentException$ = [
		-3,
		n0,
		_IICE,
		{
			[_aQE]: [`InvalidItemContent`, 400],
			[_e]: _c
		},
		[_TN, _M],
		[0, 0]
	];
	n0_registry.registerError(InvalidItemContentException$, InvalidItemContentException);
	var InvalidKeyId$ = [
		-3,
		n0,
		_IKI,
		{
			[_aQE]: [`InvalidKeyId`, 400],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidKeyId$, InvalidKeyId);
	var InvalidNextToken$ = [
		-3,
		n0,
		_INT,
		{
			[_aQE]: [`InvalidNextToken`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidNextToken$, InvalidNextToken);
	var InvalidNotificationConfig$ = [
		-3,
		n0,
		_INC,
		{
			[_aQE]: [`InvalidNotificationConfig`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidNotificationConfig$, InvalidNotificationConfig);
	var InvalidOptionException$ = [
		-3,
		n0,
		_IOE,
		{
			[_aQE]: [`InvalidOption`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidOptionException$, InvalidOptionException);
	var InvalidOutputFolder$ = [
		-3,
		n0,
		_IOF,
		{
			[_aQE]: [`InvalidOutputFolder`, 400],
			[_e]: _c
		},
		[],
		[]
	];
	n0_registry.registerError(InvalidOutputFolder$, InvalidOutputFolder);
	var InvalidOutputLocation$ = [
		-3,
		n0,
		_IOL,
		{
			[_aQE]: [`InvalidOutputLocation`, 400],
			[_e]: _c
		},
		[],
		[]
	];
	n0_registry.registerError(InvalidOutputLocation$, InvalidOutputLocation);
	var InvalidParameters$ = [
		-3,
		n0,
		_IP,
		{
			[_aQE]: [`InvalidParameters`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidParameters$, InvalidParameters);
	var InvalidPermissionType$ = [
		-3,
		n0,
		_IPT,
		{
			[_aQE]: [`InvalidPermissionType`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidPermissionType$, InvalidPermissionType);
	var InvalidPluginName$ = [
		-3,
		n0,
		_IPN,
		{
			[_aQE]: [`InvalidPluginName`, 404],
			[_e]: _c
		},
		[],
		[]
	];
	n0_registry.registerError(InvalidPluginName$, InvalidPluginName);
	var InvalidPolicyAttributeException$ = [
		-3,
		n0,
		_IPAE,
		{
			[_aQE]: [`InvalidPolicyAttributeException`, 400],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidPolicyAttributeException$, InvalidPolicyAttributeException);
	var InvalidPolicyTypeException$ = [
		-3,
		n0,
		_IPTE,
		{
			[_aQE]: [`InvalidPolicyTypeException`, 400],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidPolicyTypeException$, InvalidPolicyTypeException);
	var InvalidResourceId$ = [
		-3,
		n0,
		_IRI,
		{
			[_aQE]: [`InvalidResourceId`, 400],
			[_e]: _c
		},
		[],
		[]
	];
	n0_registry.registerError(InvalidResourceId$, InvalidResourceId);
	var InvalidResourceType$ = [
		-3,
		n0,
		_IRT,
		{
			[_aQE]: [`InvalidResourceType`, 400],
			[_e]: _c
		},
		[],
		[]
	];
	n0_registry.registerError(InvalidResourceType$, InvalidResourceType);
	var InvalidResultAttributeException$ = [
		-3,
		n0,
		_IRAE,
		{
			[_aQE]: [`InvalidResultAttribute`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidResultAttributeException$, InvalidResultAttributeException);
	var InvalidRole$ = [
		-3,
		n0,
		_IR,
		{
			[_aQE]: [`InvalidRole`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidRole$, InvalidRole);
	var InvalidSchedule$ = [
		-3,
		n0,
		_IS,
		{
			[_aQE]: [`InvalidSchedule`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidSchedule$, InvalidSchedule);
	var InvalidTag$ = [
		-3,
		n0,
		_IT,
		{
			[_aQE]: [`InvalidTag`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidTag$, InvalidTag);
	var InvalidTarget$ = [
		-3,
		n0,
		_ITn,
		{
			[_aQE]: [`InvalidTarget`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidTarget$, InvalidTarget);
	var InvalidTargetMaps$ = [
		-3,
		n0,
		_ITM,
		{
			[_aQE]: [`InvalidTargetMaps`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidTargetMaps$, InvalidTargetMaps);
	var InvalidTypeNameException$ = [
		-3,
		n0,
		_ITNE,
		{
			[_aQE]: [`InvalidTypeName`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidTypeNameException$, InvalidTypeNameException);
	var InvalidUpdate$ = [
		-3,
		n0,
		_IU,
		{
			[_aQE]: [`InvalidUpdate`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(InvalidUpdate$, InvalidUpdate);
	var InvocationDoesNotExist$ = [
		-3,
		n0,
		_IDNE,
		{
			[_aQE]: [`InvocationDoesNotExist`, 400],
			[_e]: _c
		},
		[],
		[]
	];
	n0_registry.registerError(InvocationDoesNotExist$, InvocationDoesNotExist);
	var ItemContentMismatchException$ = [
		-3,
		n0,
		_ICME,
		{
			[_aQE]: [`ItemContentMismatch`, 400],
			[_e]: _c
		},
		[_TN, _M],
		[0, 0]
	];
	n0_registry.registerError(ItemContentMismatchException$, ItemContentMismatchException);
	var ItemSizeLimitExceededException$ = [
		-3,
		n0,
		_ISLEE,
		{
			[_aQE]: [`ItemSizeLimitExceeded`, 400],
			[_e]: _c
		},
		[_TN, _M],
		[0, 0]
	];
	n0_registry.registerError(ItemSizeLimitExceededException$, ItemSizeLimitExceededException);
	var MalformedResourcePolicyDocumentException$ = [
		-3,
		n0,
		_MRPDE,
		{
			[_aQE]: [`MalformedResourcePolicyDocumentException`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(MalformedResourcePolicyDocumentException$, MalformedResourcePolicyDocumentException);
	var MaxDocumentSizeExceeded$ = [
		-3,
		n0,
		_MDSE,
		{
			[_aQE]: [`MaxDocumentSizeExceeded`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(MaxDocumentSizeExceeded$, MaxDocumentSizeExceeded);
	var NoLongerSupportedException$ = [
		-3,
		n0,
		_NLSE,
		{
			[_aQE]: [`NoLongerSupported`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(NoLongerSupportedException$, NoLongerSupportedException);
	var OpsItemAccessDeniedException$ = [
		-3,
		n0,
		_OIADE,
		{
			[_aQE]: [`OpsItemAccessDeniedException`, 403],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(OpsItemAccessDeniedException$, OpsItemAccessDeniedException);
	var OpsItemAlreadyExistsException$ = [
		-3,
		n0,
		_OIAEE,
		{
			[_aQE]: [`OpsItemAlreadyExistsException`, 400],
			[_e]: _c
		},
		[_M, _OII],
		[0, 0]
	];
	n0_registry.registerError(OpsItemAlreadyExistsException$, OpsItemAlreadyExistsException);
	var OpsItemConflictException$ = [
		-3,
		n0,
		_OICE,
		{
			[_aQE]: [`OpsItemConflictException`, 409],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(OpsItemConflictException$, OpsItemConflictException);
	var OpsItemInvalidParameterException$ = [
		-3,
		n0,
		_OIIPE,
		{
			[_aQE]: [`OpsItemInvalidParameterException`, 400],
			[_e]: _c
		},
		[_PN, _M],
		[64, 0]
	];
	n0_registry.registerError(OpsItemInvalidParameterException$, OpsItemInvalidParameterException);
	var OpsItemLimitExceededException$ = [
		-3,
		n0,
		_OILEE,
		{
			[_aQE]: [`OpsItemLimitExceededException`, 400],
			[_e]: _c
		},
		[
			_RT,
			_L,
			_LT,
			_M
		],
		[
			64,
			1,
			0,
			0
		]
	];
	n0_registry.registerError(OpsItemLimitExceededException$, OpsItemLimitExceededException);
	var OpsItemNotFoundException$ = [
		-3,
		n0,
		_OINFE,
		{
			[_aQE]: [`OpsItemNotFoundException`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(OpsItemNotFoundException$, OpsItemNotFoundException);
	var OpsItemRelatedItemAlreadyExistsException$ = [
		-3,
		n0,
		_OIRIAEE,
		{
			[_aQE]: [`OpsItemRelatedItemAlreadyExistsException`, 400],
			[_e]: _c
		},
		[
			_M,
			_RU,
			_OII
		],
		[
			0,
			0,
			0
		]
	];
	n0_registry.registerError(OpsItemRelatedItemAlreadyExistsException$, OpsItemRelatedItemAlreadyExistsException);
	var OpsItemRelatedItemAssociationNotFoundException$ = [
		-3,
		n0,
		_OIRIANFE,
		{
			[_aQE]: [`OpsItemRelatedItemAssociationNotFoundException`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(OpsItemRelatedItemAssociationNotFoundException$, OpsItemRelatedItemAssociationNotFoundException);
	var OpsMetadataAlreadyExistsException$ = [
		-3,
		n0,
		_OMAEE,
		{
			[_aQE]: [`OpsMetadataAlreadyExistsException`, 400],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(OpsMetadataAlreadyExistsException$, OpsMetadataAlreadyExistsException);
	var OpsMetadataInvalidArgumentException$ = [
		-3,
		n0,
		_OMIAE,
		{
			[_aQE]: [`OpsMetadataInvalidArgumentException`, 400],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(OpsMetadataInvalidArgumentException$, OpsMetadataInvalidArgumentException);
	var OpsMetadataKeyLimitExceededException$ = [
		-3,
		n0,
		_OMKLEE,
		{
			[_aQE]: [`OpsMetadataKeyLimitExceededException`, 429],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(OpsMetadataKeyLimitExceededException$, OpsMetadataKeyLimitExceededException);
	var OpsMetadataLimitExceededException$ = [
		-3,
		n0,
		_OMLEE,
		{
			[_aQE]: [`OpsMetadataLimitExceededException`, 429],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(OpsMetadataLimitExceededException$, OpsMetadataLimitExceededException);
	var OpsMetadataNotFoundException$ = [
		-3,
		n0,
		_OMNFE,
		{
			[_aQE]: [`OpsMetadataNotFoundException`, 404],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(OpsMetadataNotFoundException$, OpsMetadataNotFoundException);
	var OpsMetadataTooManyUpdatesException$ = [
		-3,
		n0,
		_OMTMUE,
		{
			[_aQE]: [`OpsMetadataTooManyUpdatesException`, 429],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(OpsMetadataTooManyUpdatesException$, OpsMetadataTooManyUpdatesException);
	var ParameterAlreadyExists$ = [
		-3,
		n0,
		_PAE,
		{
			[_aQE]: [`ParameterAlreadyExists`, 400],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(ParameterAlreadyExists$, ParameterAlreadyExists);
	var ParameterLimitExceeded$ = [
		-3,
		n0,
		_PLE,
		{
			[_aQE]: [`ParameterLimitExceeded`, 429],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(ParameterLimitExceeded$, ParameterLimitExceeded);
	var ParameterMaxVersionLimitExceeded$ = [
		-3,
		n0,
		_PMVLE,
		{
			[_aQE]: [`ParameterMaxVersionLimitExceeded`, 400],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(ParameterMaxVersionLimitExceeded$, ParameterMaxVersionLimitExceeded);
	var ParameterNotFound$ = [
		-3,
		n0,
		_PNF,
		{
			[_aQE]: [`ParameterNotFound`, 404],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(ParameterNotFound$, ParameterNotFound);
	var ParameterPatternMismatchException$ = [
		-3,
		n0,
		_PPME,
		{
			[_aQE]: [`ParameterPatternMismatchException`, 400],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(ParameterPatternMismatchException$, ParameterPatternMismatchException);
	var ParameterVersionLabelLimitExceeded$ = [
		-3,
		n0,
		_PVLLE,
		{
			[_aQE]: [`ParameterVersionLabelLimitExceeded`, 400],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(ParameterVersionLabelLimitExceeded$, ParameterVersionLabelLimitExceeded);
	var ParameterVersionNotFound$ = [
		-3,
		n0,
		_PVNF,
		{
			[_aQE]: [`ParameterVersionNotFound`, 400],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(ParameterVersionNotFound$, ParameterVersionNotFound);
	var PoliciesLimitExceededException$ = [
		-3,
		n0,
		_PLEE,
		{
			[_aQE]: [`PoliciesLimitExceededException`, 400],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(PoliciesLimitExceededException$, PoliciesLimitExceededException);
	var ResourceDataSyncAlreadyExistsException$ = [
		-3,
		n0,
		_RDSAEE,
		{
			[_aQE]: [`ResourceDataSyncAlreadyExists`, 400],
			[_e]: _c
		},
		[_SN],
		[0]
	];
	n0_registry.registerError(ResourceDataSyncAlreadyExistsException$, ResourceDataSyncAlreadyExistsException);
	var ResourceDataSyncConflictException$ = [
		-3,
		n0,
		_RDSCE,
		{
			[_aQE]: [`ResourceDataSyncConflictException`, 409],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(ResourceDataSyncConflictException$, ResourceDataSyncConflictException);
	var ResourceDataSyncCountExceededException$ = [
		-3,
		n0,
		_RDSCEE,
		{
			[_aQE]: [`ResourceDataSyncCountExceeded`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(ResourceDataSyncCountExceededException$, ResourceDataSyncCountExceededException);
	var ResourceDataSyncInvalidConfigurationException$ = [
		-3,
		n0,
		_RDSICE,
		{
			[_aQE]: [`ResourceDataSyncInvalidConfiguration`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(ResourceDataSyncInvalidConfigurationException$, ResourceDataSyncInvalidConfigurationException);
	var ResourceDataSyncNotFoundException$ = [
		-3,
		n0,
		_RDSNFE,
		{
			[_aQE]: [`ResourceDataSyncNotFound`, 404],
			[_e]: _c
		},
		[
			_SN,
			_ST,
			_M
		],
		[
			0,
			0,
			0
		]
	];
	n0_registry.registerError(ResourceDataSyncNotFoundException$, ResourceDataSyncNotFoundException);
	var ResourceInUseException$ = [
		-3,
		n0,
		_RIUE,
		{
			[_aQE]: [`ResourceInUseException`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
	var ResourceLimitExceededException$ = [
		-3,
		n0,
		_RLEE,
		{
			[_aQE]: [`ResourceLimitExceededException`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(ResourceLimitExceededException$, ResourceLimitExceededException);
	var ResourceNotFoundException$ = [
		-3,
		n0,
		_RNFE,
		{
			[_aQE]: [`ResourceNotFoundException`, 404],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
	var ResourcePolicyConflictException$ = [
		-3,
		n0,
		_RPCE,
		{
			[_aQE]: [`ResourcePolicyConflictException`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(ResourcePolicyConflictException$, ResourcePolicyConflictException);
	var ResourcePolicyInvalidParameterException$ = [
		-3,
		n0,
		_RPIPE,
		{
			[_aQE]: [`ResourcePolicyInvalidParameterException`, 400],
			[_e]: _c
		},
		[_PN, _M],
		[64, 0]
	];
	n0_registry.registerError(ResourcePolicyInvalidParameterException$, ResourcePolicyInvalidParameterException);
	var ResourcePolicyLimitExceededException$ = [
		-3,
		n0,
		_RPLEE,
		{
			[_aQE]: [`ResourcePolicyLimitExceededException`, 400],
			[_e]: _c
		},
		[
			_L,
			_LT,
			_M
		],
		[
			1,
			0,
			0
		]
	];
	n0_registry.registerError(ResourcePolicyLimitExceededException$, ResourcePolicyLimitExceededException);
	var ResourcePolicyNotFoundException$ = [
		-3,
		n0,
		_RPNFE,
		{
			[_aQE]: [`ResourcePolicyNotFoundException`, 404],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(ResourcePolicyNotFoundException$, ResourcePolicyNotFoundException);
	var ServiceQuotaExceededException$ = [
		-3,
		n0,
		_SQEE,
		{ [_e]: _c },
		[
			_M,
			_QC,
			_SC,
			_RI,
			_RTe
		],
		[
			0,
			0,
			0,
			0,
			0
		],
		3
	];
	n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
	var ServiceSettingNotFound$ = [
		-3,
		n0,
		_SSNF,
		{
			[_aQE]: [`ServiceSettingNotFound`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(ServiceSettingNotFound$, ServiceSettingNotFound);
	var StatusUnchanged$ = [
		-3,
		n0,
		_SU,
		{
			[_aQE]: [`StatusUnchanged`, 400],
			[_e]: _c
		},
		[],
		[]
	];
	n0_registry.registerError(StatusUnchanged$, StatusUnchanged);
	var SubTypeCountLimitExceededException$ = [
		-3,
		n0,
		_STCLEE,
		{
			[_aQE]: [`SubTypeCountLimitExceeded`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(SubTypeCountLimitExceededException$, SubTypeCountLimitExceededException);
	var TargetInUseException$ = [
		-3,
		n0,
		_TIUE,
		{
			[_aQE]: [`TargetInUseException`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(TargetInUseException$, TargetInUseException);
	var TargetNotConnected$ = [
		-3,
		n0,
		_TNC,
		{
			[_aQE]: [`TargetNotConnected`, 430],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(TargetNotConnected$, TargetNotConnected);
	var ThrottlingException$ = [
		-3,
		n0,
		_TE,
		{ [_e]: _c },
		[
			_M,
			_QC,
			_SC
		],
		[
			0,
			0,
			0
		],
		1
	];
	n0_registry.registerError(ThrottlingException$, ThrottlingException);
	var TooManyTagsError$ = [
		-3,
		n0,
		_TMTE,
		{
			[_aQE]: [`TooManyTagsError`, 400],
			[_e]: _c
		},
		[],
		[]
	];
	n0_registry.registerError(TooManyTagsError$, TooManyTagsError);
	var TooManyUpdates$ = [
		-3,
		n0,
		_TMU,
		{
			[_aQE]: [`TooManyUpdates`, 429],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(TooManyUpdates$, TooManyUpdates);
	var TotalSizeLimitExceededException$ = [
		-3,
		n0,
		_TSLEE,
		{
			[_aQE]: [`TotalSizeLimitExceeded`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(TotalSizeLimitExceededException$, TotalSizeLimitExceededException);
	var UnsupportedCalendarException$ = [
		-3,
		n0,
		_UCE,
		{
			[_aQE]: [`UnsupportedCalendarException`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(UnsupportedCalendarException$, UnsupportedCalendarException);
	var UnsupportedFeatureRequiredException$ = [
		-3,
		n0,
		_UFRE,
		{
			[_aQE]: [`UnsupportedFeatureRequiredException`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(UnsupportedFeatureRequiredException$, UnsupportedFeatureRequiredException);
	var UnsupportedInventoryItemContextException$ = [
		-3,
		n0,
		_UIICE,
		{
			[_aQE]: [`UnsupportedInventoryItemContext`, 400],
			[_e]: _c
		},
		[_TN, _M],
		[0, 0]
	];
	n0_registry.registerError(UnsupportedInventoryItemContextException$, UnsupportedInventoryItemContextException);
	var UnsupportedInventorySchemaVersionException$ = [
		-3,
		n0,
		_UISVE,
		{
			[_aQE]: [`UnsupportedInventorySchemaVersion`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(UnsupportedInventorySchemaVersionException$, UnsupportedInventorySchemaVersionException);
	var UnsupportedOperatingSystem$ = [
		-3,
		n0,
		_UOS,
		{
			[_aQE]: [`UnsupportedOperatingSystem`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(UnsupportedOperatingSystem$, UnsupportedOperatingSystem);
	var UnsupportedOperationException$ = [
		-3,
		n0,
		_UOE,
		{
			[_aQE]: [`UnsupportedOperation`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(UnsupportedOperationException$, UnsupportedOperationException);
	var UnsupportedParameterType$ = [
		-3,
		n0,
		_UPT,
		{
			[_aQE]: [`UnsupportedParameterType`, 400],
			[_e]: _c
		},
		[_m],
		[0]
	];
	n0_registry.registerError(UnsupportedParameterType$, UnsupportedParameterType);
	var UnsupportedPlatformType$ = [
		-3,
		n0,
		_UPTn,
		{
			[_aQE]: [`UnsupportedPlatformType`, 400],
			[_e]: _c
		},
		[_M],
		[0]
	];
	n0_registry.registerError(UnsupportedPlatformType$, UnsupportedPlatformType);
	var ValidationException$ = [
		-3,
		n0,
		_VE,
		{
			[_aQE]: [`ValidationException`, 400],
			[_e]: _c
		},
		[_M, _RC],
		[0, 0]
	];
	n0_registry.registerError(ValidationException$, ValidationException);
	const errorTypeRegistries = [_s_registry, n0_registry];
	var AccessKeySecretType = [
		0,
		n0,
		_AKST,
		8,
		0
	];
	var IPAddress = [
		0,
		n0,
		_IPA,
		8,
		0
	];
	var MaintenanceWindowDescription = [
		0,
		n0,
		_MWD,
		8,
		0
	];
	var MaintenanceWindowExecutionTaskInvocationParameters = [
		0,
		n0,
		_MWETIP,
		8,
		0
	];
	var MaintenanceWindowLambdaPayload = [
		0,
		n0,
		_MWLP,
		8,
		21
	];
	var MaintenanceWindowStepFunctionsInput = [
		0,
		n0,
		_MWSFI,
		8,
		0
	];
	var MaintenanceWindowTaskParameterValue = [
		0,
		n0,
		_MWTPV,
		8,
		0
	];
	var OwnerInformation = [
		0,
		n0,
		_OI,
		8,
		0
	];
	var PatchSourceConfiguration = [
		0,
		n0,
		_PSC,
		8,
		0
	];
	var PSParameterValue = [
		0,
		n0,
		_PSPV,
		8,
		0
	];
	var SessionTokenType = [
		0,
		n0,
		_STT,
		8,
		0
	];
	var AccountSharingInfo$ = [
		3,
		n0,
		_ASI,
		0,
		[_AIc, _SDV],
		[0, 0]
	];
	var Activation$ = [
		3,
		n0,
		_A,
		0,
		[
			_AIct,
			_D,
			_DIN,
			_IRa,
			_RL,
			_RCe,
			_ED,
			_E,
			_CD,
			_T
		],
		[
			0,
			0,
			0,
			0,
			1,
			1,
			4,
			2,
			4,
			() => TagList
		]
	];
	var AddTagsToResourceRequest$ = [
		3,
		n0,
		_ATTRR,
		0,
		[
			_RTe,
			_RI,
			_T
		],
		[
			0,
			0,
			() => TagList
		],
		3
	];
	var AddTagsToResourceResult$ = [
		3,
		n0,
		_ATTRRd,
		0,
		[],
		[]
	];
	var Alarm$ = [
		3,
		n0,
		_Al,
		0,
		[_N],
		[0],
		1
	];
	var AlarmConfiguration$ = [
		3,
		n0,
		_AC,
		0,
		[_Ala, _IPAF],
		[() => AlarmList, 2],
		1
	];
	var AlarmStateInformation$ = [
		3,
		n0,
		_ASIl,
		0,
		[_N, _S],
		[0, 0],
		2
	];
	var AssociateOpsItemRelatedItemRequest$ = [
		3,
		n0,
		_AOIRIR,
		0,
		[
			_OII,
			_AT,
			_RTe,
			_RU
		],
		[
			0,
			0,
			0,
			0
		],
		4
	];
	var AssociateOpsItemRelatedItemResponse$ = [
		3,
		n0,
		_AOIRIRs,
		0,
		[_AIs],
		[0]
	];
	var Association$ = [
		3,
		n0,
		_As,
		0,
		[
			_N,
			_II,
			_AIs,
			_AV,
			_DV,
			_Ta,
			_LED,
			_O,
			_SE,
			_AN,
			_SO,
			_Du,
			_TM
		],
		[
			0,
			0,
			0,
			0,
			0,
			() => Targets,
			4,
			() => AssociationOverview$,
			0,
			0,
			1,
			1,
			[
				1,
				n0,
				_TM,
				0,
				[
					2,
					n0,
					_TMa,
					0,
					0,
					64
				]
			]
		]
	];
	var AssociationDescription$ = [
		3,
		n0,
		_AD,
		0,
		[
			_N,
			_II,
			_AV,
			_Da,
			_LUAD,
			_St,
			_O,
			_DV,
			_ATPN,
			_P,
			_AIs,
			_Ta,
			_SE,
			_OL,
			_LED,
			_LSED,
			_AN,
			_ME,
			_MC,
			_CS,
			_SCy,
			_AOACI,
			_CN,
			_TL,
			_SO,
			_Du,
			_TM,
			_AC,
			_TA,
			_ADAR
		],
		[
			0,
			0,
			0,
			4,
			4,
			() => AssociationStatus$,
			() => AssociationOverview$,
			0,
			0,
			[() => _Parameters, 0],
			0,
			() => Targets,
			0,
			() => InstanceAssociationOutputLocation$,
			4,
			4,
			0,
			0,
			0,
			0,
			0,
			2,
			64,
			() => TargetLocations,
			1,
			1,
			[
				1,
				n0,
				_TM,
				0,
				[
					2,
					n0,
					_TMa,
					0,
					0,
					64
				]
			],
			() => AlarmConfiguration$,
			() => AlarmStateInformationList,
			0
		]
	];
	var AssociationExecution$ = [
		3,
		n0,
		_AE,
		0,
		[
			_AIs,
			_AV,
			_EI,
			_St,
			_DS,
			_CT,
			_LED,
			_RCBS,
			_AC,
			_TA
		],
		[
			0,
			0,
			0,
			0,
			0,
			4,
			4,
			0,
			() => AlarmConfiguration$,
			() => AlarmStateInformationList
		]
	];
	var AssociationExecutionFilter$ = [
		3,
		n0,
		_AEF,
		0,
		[
			_K,
			_V,
			_Ty
		],
		[
			0,
			0,
			0
		],
		3
	];
	var AssociationExecutionTarget$ = [
		3,
		n0,
		_AET,
		0,
		[
			_AIs,
			_AV,
			_EI,
			_RI,
			_RTe,
			_St,
			_DS,
			_LED,
			_OS
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			4,
			() => OutputSource$
		]
	];
	var AssociationExecutionTargetsFilter$ = [
		3,
		n0,
		_AETF,
		0,
		[_K, _V],
		[0, 0],
		2
	];
	var AssociationFilter$ = [
		3,
		n0,
		_AF,
		0,
		[_k, _v],
		[0, 0],
		2
	];
	var AssociationOverview$ = [
		3,
		n0,
		_AO,
		0,
		[
			_St,
			_DS,
			_ASAC
		],
		[
			0,
			0,
			129
		]
	];
	var AssociationStatus$ = [
		3,
		n0,
		_AS,
		0,
		[
			_Da,
			_N,
			_M,
			_AId
		],
		[
			4,
			0,
			0,
			0
		],
		3
	];
	var AssociationVersionInfo$ = [
		3,
		n0,
		_AVI,
		0,
		[
			_AIs,
			_AV,
			_CD,
			_N,
			_DV,
			_P,
			_Ta,
			_SE,
			_OL,
			_AN,
			_ME,
			_MC,
			_CS,
			_SCy,
			_AOACI,
			_CN,
			_TL,
			_SO,
			_Du,
			_TM,
			_ADAR
		],
		[
			0,
			0,
			4,
			0,
			0,
			[() => _Parameters, 0],
			() => Targets,
			0,
			() => InstanceAssociationOutputLocation$,
			0,
			0,
			0,
			0,
			0,
			2,
			64,
			() => TargetLocations,
			1,
			1,
			[
				1,
				n0,
				_TM,
				0,
				[
					2,
					n0,
					_TMa,
					0,
					0,
					64
				]
			],
			0
		]
	];
	var AttachmentContent$ = [
		3,
		n0,
		_ACt,
		0,
		[
			_N,
			_Si,
			_H,
			_HT,
			_U
		],
		[
			0,
			1,
			0,
			0,
			0
		]
	];
	var AttachmentInformation$ = [
		3,
		n0,
		_AIt,
		0,
		[_N],
		[0]
	];
	var AttachmentsSource$ = [
		3,
		n0,
		_ASt,
		0,
		[
			_K,
			_Va,
			_N
		],
		[
			0,
			64,
			0
		]
	];
	var AutomationExecution$ = [
		3,
		n0,
		_AEu,
		0,
		[
			_AEI,
			_DN,
			_DV,
			_EST,
			_EET,
			_AES,
			_SEt,
			_SET,
			_P,
			_Ou,
			_FM,
			_WM,
			_Mo,
			_PAEI,
			_EB,
			_CSN,
			_CA,
			_TPN,
			_Ta,
			_TM,
			_RTes,
			_MC,
			_ME,
			_Tar,
			_TL,
			_PC,
			_AC,
			_TA,
			_TLURL,
			_ASu,
			_STc,
			_R,
			_OII,
			_AIs,
			_CRN,
			_Var,
			_TS
		],
		[
			0,
			0,
			0,
			4,
			4,
			0,
			() => StepExecutionList,
			2,
			[
				2,
				n0,
				_APM,
				0,
				0,
				64
			],
			[
				2,
				n0,
				_APM,
				0,
				0,
				64
			],
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			() => Targets,
			[
				1,
				n0,
				_TM,
				0,
				[
					2,
					n0,
					_TMa,
					0,
					0,
					64
				]
			],
			() => ResolvedTargets$,
			0,
			0,
			0,
			() => TargetLocations,
			() => ProgressCounters$,
			() => AlarmConfiguration$,
			() => AlarmStateInformationList,
			0,
			0,
			4,
			() => Runbooks,
			0,
			0,
			0,
			[
				2,
				n0,
				_APM,
				0,
				0,
				64
			],
			() => TargetsSummary$
		]
	];
	var AutomationExecutionFilter$ = [
		3,
		n0,
		_AEFu,
		0,
		[_K, _Va],
		[0, 64],
		2
	];
	var AutomationExecutionInputs$ = [
		3,
		n0,
		_AEIu,
		0,
		[
			_P,
			_TPN,
			_Ta,
			_TM,
			_TL,
			_TLURL
		],
		[
			[
				2,
				n0,
				_APM,
				0,
				0,
				64
			],
			0,
			() => AutomationTargets,
			[
				1,
				n0,
				_TM,
				0,
				[
					2,
					n0,
					_TMa,
					0,
					0,
					64
				]
			],
			() => TargetLocations,
			0
		]
	];
	var AutomationExecutionMetadata$ = [
		3,
		n0,
		_AEM,
		0,
		[
			_AEI,
			_DN,
			_DV,
			_AES,
			_EST,
			_EET,
			_EB,
			_LF,
			_Ou,
			_Mo,
			_PAEI,
			_CSN,
			_CA,
			_FM,
			_WM,
			_TPN,
			_Ta,
			_TM,
			_RTes,
			_MC,
			_ME,
			_Tar,
			_ATu,
			_AC,
			_TA,
			_TLURL,
			_ASu,
			_STc,
			_R,
			_OII,
			_AIs,
			_CRN
		],
		[
			0,
			0,
			0,
			0,
			4,
			4,
			0,
			0,
			[
				2,
				n0,
				_APM,
				0,
				0,
				64
			],
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			() => Targets,
			[
				1,
				n0,
				_TM,
				0,
				[
					2,
					n0,
					_TMa,
					0,
					0,
					64
				]
			],
			() => ResolvedTargets$,
			0,
			0,
			0,
			0,
			() => AlarmConfiguration$,
			() => AlarmStateInformationList,
			0,
			0,
			4,
			() => Runbooks,
			0,
			0,
			0
		]
	];
	var AutomationExecutionPreview$ = [
		3,
		n0,
		_AEP,
		0,
		[
			_SP,
			_Re,
			_TP,
			_TAo
		],
		[
			129,
			64,
			() => TargetPreviewList,
			1
		]
	];
	var AzureConfiguration$ = [
		3,
		n0,
		_ACz,
		0,
		[
			_TI,
			_AIp,
			_TDN,
			_ADN,
			_Ta
		],
		[
			0,
			0,
			0,
			0,
			() => ConfigurationTargets$
		],
		2
	];
	var AzureSubscription$ = [
		3,
		n0,
		_ASz,
		0,
		[_I, _DNi],
		[0, 0],
		1
	];
	var BaselineOverride$ = [
		3,
		n0,
		_BO,
		0,
		[
			_OSp,
			_GF,
			_AR,
			_AP,
			_APCL,
			_RP,
			_RPA,
			_APENS,
			_So,
			_ASUCS
		],
		[
			0,
			() => PatchFilterGroup$,
			() => PatchRuleGroup$,
			64,
			0,
			64,
			0,
			2,
			[() => PatchSourceList, 0],
			0
		]
	];
	var CancelCommandRequest$ = [
		3,
		n0,
		_CCR,
		0,
		[_CI, _IIn],
		[0, 64],
		1
	];
	var CancelCommandResult$ = [
		3,
		n0,
		_CCRa,
		0,
		[],
		[]
	];
	var CancelMaintenanceWindowExecutionRequest$ = [
		3,
		n0,
		_CMWER,
		0,
		[_WEI],
		[0],
		1
	];
	var CancelMaintenanceWindowExecutionResult$ = [
		3,
		n0,
		_CMWERa,
		0,
		[_WEI],
		[0]
	];
	var CloudConnectorFilter$ = [
		3,
		n0,
		_CCF,
		0,
		[_FK, _FV],
		[0, 64]
	];
	var CloudConnectorSummary$ = [
		3,
		n0,
		_CCS,
		0,
		[
			_CCI,
			_DNi,
			_D,
			_RA,
			_CAr,
			_UA,
			_Pr,
			_CCA
		],
		[
			0,
			0,
			0,
			0,
			4,
			4,
			0,
			0
		]
	];
	var CloudWatchOutputConfig$ = [
		3,
		n0,
		_CWOC,
		0,
		[_CWLGN, _CWOE],
		[0, 2]
	];
	var Command$ = [
		3,
		n0,
		_C,
		0,
		[
			_CI,
			_DN,
			_DV,
			_Co,
			_EA,
			_P,
			_IIn,
			_Ta,
			_RDT,
			_St,
			_SD,
			_OSR,
			_OSBN,
			_OSKP,
			_MC,
			_ME,
			_TC,
			_CC,
			_EC,
			_DTOC,
			_SR,
			_NC,
			_CWOC,
			_TSi,
			_AC,
			_TA
		],
		[
			0,
			0,
			0,
			0,
			4,
			[() => _Parameters, 0],
			64,
			() => Targets,
			4,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			1,
			1,
			1,
			1,
			0,
			() => NotificationConfig$,
			() => CloudWatchOutputConfig$,
			1,
			() => AlarmConfiguration$,
			() => AlarmStateInformationList
		]
	];
	var CommandFilter$ = [
		3,
		n0,
		_CF,
		0,
		[_k, _v],
		[0, 0],
		2
	];
	var CommandInvocation$ = [
		3,
		n0,
		_CIo,
		0,
		[
			_CI,
			_II,
			_IN,
			_Co,
			_DN,
			_DV,
			_RDT,
			_St,
			_SD,
			_TO,
			_SOU,
			_SEU,
			_CP,
			_SR,
			_NC,
			_CWOC
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			4,
			0,
			0,
			0,
			0,
			0,
			() => CommandPluginList,
			0,
			() => NotificationConfig$,
			() => CloudWatchOutputConfig$
		]
	];
	var CommandPlugin$ = [
		3,
		n0,
		_CPo,
		0,
		[
			_N,
			_St,
			_SD,
			_RCes,
			_RSDT,
			_RFDT,
			_Out,
			_SOU,
			_SEU,
			_OSR,
			_OSBN,
			_OSKP
		],
		[
			0,
			0,
			0,
			1,
			4,
			4,
			0,
			0,
			0,
			0,
			0,
			0
		]
	];
	var ComplianceExecutionSummary$ = [
		3,
		n0,
		_CES,
		0,
		[
			_ET,
			_EI,
			_ETx
		],
		[
			4,
			0,
			0
		],
		1
	];
	var ComplianceItem$ = [
		3,
		n0,
		_CIom,
		0,
		[
			_CTo,
			_RTe,
			_RI,
			_I,
			_Ti,
			_St,
			_Se,
			_ES,
			_De
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			() => ComplianceExecutionSummary$,
			128
		]
	];
	var ComplianceItemEntry$ = [
		3,
		n0,
		_CIE,
		0,
		[
			_Se,
			_St,
			_I,
			_Ti,
			_De
		],
		[
			0,
			0,
			0,
			0,
			128
		],
		2
	];
	var ComplianceStringFilter$ = [
		3,
		n0,
		_CSF,
		0,
		[
			_K,
			_Va,
			_Ty
		],
		[
			0,
			[() => ComplianceStringFilterValueList, 0],
			0
		]
	];
	var ComplianceSummaryItem$ = [
		3,
		n0,
		_CSI,
		0,
		[
			_CTo,
			_CSo,
			_NCS
		],
		[
			0,
			() => CompliantSummary$,
			() => NonCompliantSummary$
		]
	];
	var CompliantSummary$ = [
		3,
		n0,
		_CSo,
		0,
		[_CCo, _SS],
		[1, () => SeveritySummary$]
	];
	var CreateActivationRequest$ = [
		3,
		n0,
		_CAR,
		0,
		[
			_IRa,
			_D,
			_DIN,
			_RL,
			_ED,
			_T,
			_RM
		],
		[
			0,
			0,
			0,
			1,
			4,
			() => TagList,
			() => RegistrationMetadataList
		],
		1
	];
	var CreateActivationResult$ = [
		3,
		n0,
		_CARr,
		0,
		[_AIct, _ACc],
		[0, 0]
	];
	var CreateAssociationBatchRequest$ = [
		3,
		n0,
		_CABR,
		0,
		[_En, _ADAR],
		[[() => CreateAssociationBatchRequestEntries, 0], 0],
		1
	];
	var CreateAssociationBatchRequestEntry$ = [
		3,
		n0,
		_CABRE,
		0,
		[
			_N,
			_II,
			_P,
			_ATPN,
			_DV,
			_Ta,
			_SE,
			_OL,
			_AN,
			_ME,
			_MC,
			_CS,
			_SCy,
			_AOACI,
			_CN,
			_TL,
			_SO,
			_Du,
			_TM,
			_AC
		],
		[
			0,
			0,
			[() => _Parameters, 0],
			0,
			0,
			() => Targets,
			0,
			() => InstanceAssociationOutputLocation$,
			0,
			0,
			0,
			0,
			0,
			2,
			64,
			() => TargetLocations,
			1,
			1,
			[
				1,
				n0,
				_TM,
				0,
				[
					2,
					n0,
					_TMa,
					0,
					0,
					64
				]
			],
			() => AlarmConfiguration$
		],
		1
	];
	var CreateAssociationBatchResult$ = [
		3,
		n0,
		_CABRr,
		0,
		[_Su, _F],
		[[() => AssociationDescriptionList, 0], [() => FailedCreateAssociationList, 0]]
	];
	var CreateAssociationRequest$ = [
		3,
		n0,
		_CARre,
		0,
		[
			_N,
			_DV,
			_II,
			_P,
			_Ta,
			_SE,
			_OL,
			_AN,
			_ATPN,
			_ME,
			_MC,
			_CS,
			_SCy,
			_AOACI,
			_CN,
			_TL,
			_SO,
			_Du,
			_TM,
			_T,
			_AC,
			_ADAR
		],
		[
			0,
			0,
			0,
			[() => _Parameters, 0],
			() => Targets,
			0,
			() => InstanceAssociationOutputLocation$,
			0,
			0,
			0,
			0,
			0,
			0,
			2,
			64,
			() => TargetLocations,
			1,
			1,
			[
				1,
				n0,
				_TM,
				0,
				[
					2,
					n0,
					_TMa,
					0,
					0,
					64
				]
			],
			() => TagList,
			() => AlarmConfiguration$,
			0
		],
		1
	];
	var CreateAssociationResult$ = [
		3,
		n0,
		_CARrea,
		0,
		[_AD],
		[[() => AssociationDescription$, 0]]
	];
	var CreateCloudConnectorRequest$ = [
		3,
		n0,
		_CCCR,
		0,
		[
			_DNi,
			_RA,
			_Con,
			_D,
			_CCA,
			_T
		],
		[
			0,
			0,
			() => CloudConnectorConfiguration$,
			0,
			0,
			() => TagList
		],
		3
	];
	var CreateCloudConnectorResult$ = [
		3,
		n0,
		_CCCRr,
		0,
		[_CCI],
		[0]
	];
	var CreateDocumentRequest$ = [
		3,
		n0,
		_CDR,
		0,
		[
			_Cont,
			_N,
			_Req,
			_At,
			_DNi,
			_VN,
			_DT,
			_DF,
			_TT,
			_T
		],
		[
			0,
			0,
			() => DocumentRequiresList,
			() => AttachmentsSourceList,
			0,
			0,
			0,
			0,
			0,
			() => TagList
		],
		2
	];
	var CreateDocumentResult$ = [
		3,
		n0,
		_CDRr,
		0,
		[_DD],
		[[() => DocumentDescription$, 0]]
	];
	var CreateMaintenanceWindowRequest$ = [
		3,
		n0,
		_CMWR,
		0,
		[
			_N,
			_Sc,
			_Du,
			_Cu,
			_AUT,
			_D,
			_SDt,
			_EDn,
			_STch,
			_SO,
			_CTl,
			_T
		],
		[
			0,
			0,
			1,
			1,
			2,
			[() => MaintenanceWindowDescription, 0],
			0,
			0,
			0,
			1,
			[0, 4],
			() => TagList
		],
		5
	];
	var CreateMaintenanceWindowResult$ = [
		3,
		n0,
		_CMWRr,
		0,
		[_WI],
		[0]
	];
	var CreateOpsItemRequest$ = [
		3,
		n0,
		_COIR,
		0,
		[
			_D,
			_Sou,
			_Ti,
			_OIT,
			_OD,
			_No,
			_Pri,
			_ROI,
			_T,
			_Ca,
			_Se,
			_AST,
			_AETc,
			_PST,
			_PET,
			_AIc
		],
		[
			0,
			0,
			0,
			0,
			() => OpsItemOperationalData,
			() => OpsItemNotifications,
			1,
			() => RelatedOpsItems,
			() => TagList,
			0,
			0,
			4,
			4,
			4,
			4,
			0
		],
		3
	];
	var CreateOpsItemResponse$ = [
		3,
		n0,
		_COIRr,
		0,
		[_OII, _OIA],
		[0, 0]
	];
	var CreateOpsMetadataRequest$ = [
		3,
		n0,
		_COMR,
		0,
		[
			_RI,
			_Me,
			_T
		],
		[
			0,
			() => MetadataMap,
			() => TagList
		],
		1
	];
	var CreateOpsMetadataResult$ = [
		3,
		n0,
		_COMRr,
		0,
		[_OMA],
		[0]
	];
	var CreatePatchBaselineRequest$ = [
		3,
		n0,
		_CPBR,
		0,
		[
			_N,
			_OSp,
			_GF,
			_AR,
			_AP,
			_APCL,
			_APENS,
			_RP,
			_RPA,
			_D,
			_So,
			_ASUCS,
			_CTl,
			_T
		],
		[
			0,
			0,
			() => PatchFilterGroup$,
			() => PatchRuleGroup$,
			64,
			0,
			2,
			64,
			0,
			0,
			[() => PatchSourceList, 0],
			0,
			[0, 4],
			() => TagList
		],
		1
	];
	var CreatePatchBaselineResult$ = [
		3,
		n0,
		_CPBRr,
		0,
		[_BI],
		[0]
	];
	var CreateResourceDataSyncRequest$ = [
		3,
		n0,
		_CRDSR,
		0,
		[
			_SN,
			_SDe,
			_ST,
			_SSy
		],
		[
			0,
			() => ResourceDataSyncS3Destination$,
			0,
			() => ResourceDataSyncSource$
		],
		1
	];
	var CreateResourceDataSyncResult$ = [
		3,
		n0,
		_CRDSRr,
		0,
		[],
		[]
	];
	var Credentials$ = [
		3,
		n0,
		_Cr,
		0,
		[
			_AKI,
			_SAK,
			_STe,
			_ETxp
		],
		[
			0,
			[() => AccessKeySecretType, 0],
			[() => SessionTokenType, 0],
			4
		],
		4
	];
	var DeleteActivationRequest$ = [
		3,
		n0,
		_DAR,
		0,
		[_AIct],
		[0],
		1
	];
	var DeleteActivationResult$ = [
		3,
		n0,
		_DARe,
		0,
		[],
		[]
	];
	var DeleteAssociationRequest$ = [
		3,
		n0,
		_DARel,
		0,
		[
			_N,
			_II,
			_AIs
		],
		[
			0,
			0,
			0
		]
	];
	var DeleteAssociationResult$ = [
		3,
		n0,
		_DARele,
		0,
		[],
		[]
	];
	var DeleteCloudConnectorRequest$ = [
		3,
		n0,
		_DCCR,
		0,
		[_CCI],
		[0],
		1
	];
	var DeleteCloudConnectorResult$ = [
		3,
		n0,
		_DCCRe,
		0,
		[_CCI],
		[0]
	];
	var DeleteDocumentRequest$ = [
		3,
		n0,
		_DDR,
		0,
		[
			_N,
			_DV,
			_VN,
			_Fo
		],
		[
			0,
			0,
			0,
			2
		],
		1
	];
	var DeleteDocumentResult$ = [
		3,
		n0,
		_DDRe,
		0,
		[],
		[]
	];
	var DeleteInventoryRequest$ = [
		3,
		n0,
		_DIR,
		0,
		[
			_TN,
			_SDO,
			_DR,
			_CTl
		],
		[
			0,
			0,
			2,
			[0, 4]
		],
		1
	];
	var DeleteInventoryResult$ = [
		3,
		n0,
		_DIRe,
		0,
		[
			_DI,
			_TN,
			_DSe
		],
		[
			0,
			0,
			() => InventoryDeletionSummary$
		]
	];
	var DeleteMaintenanceWindowRequest$ = [
		3,
		n0,
		_DMWR,
		0,
		[_WI],
		[0],
		1
	];
	var DeleteMaintenanceWindowResult$ = [
		3,
		n0,
		_DMWRe,
		0,
		[_WI],
		[0]
	];
	var DeleteOpsItemRequest$ = [
		3,
		n0,
		_DOIR,
		0,
		[_OII],
		[0],
		1
	];
	var DeleteOpsItemResponse$ = [
		3,
		n0,
		_DOIRe,
		0,
		[],
		[]
	];
	var DeleteOpsMetadataRequest$ = [
		3,
		n0,
		_DOMR,
		0,
		[_OMA],
		[0],
		1
	];
	var DeleteOpsMetadataResult$ = [
		3,
		n0,
		_DOMRe,
		0,
		[],
		[]
	];
	var DeleteParameterRequest$ = [
		3,
		n0,
		_DPR,
		0,
		[_N],
		[0],
		1
	];
	var DeleteParameterResult$ = [
		3,
		n0,
		_DPRe,
		0,
		[],
		[]
	];
	var DeleteParametersRequest$ = [
		3,
		n0,
		_DPRel,
		0,
		[_Na],
		[64],
		1
	];
	var DeleteParametersResult$ = [
		3,
		n0,
		_DPRele,
		0,
		[_DP, _IP],
		[64, 64]
	];
	var DeletePatchBaselineRequest$ = [
		3,
		n0,
		_DPBR,
		0,
		[_BI],
		[0],
		1
	];
	var DeletePatchBaselineResult$ = [
		3,
		n0,
		_DPBRe,
		0,
		[_BI],
		[0]
	];
	var DeleteResourceDataSyncRequest$ = [
		3,
		n0,
		_DRDSR,
		0,
		[_SN, _ST],
		[0, 0],
		1
	];
	var DeleteResourceDataSyncResult$ = [
		3,
		n0,
		_DRDSRe,
		0,
		[],
		[]
	];
	var DeleteResourcePolicyRequest$ = [
		3,
		n0,
		_DRPR,
		0,
		[
			_RAe,
			_PI,
			_PH,
			_DM
		],
		[
			0,
			0,
			0,
			0
		],
		3
	];
	var DeleteResourcePolicyResponse$ = [
		3,
		n0,
		_DRPRe,
		0,
		[],
		[]
	];
	var DeregisterDefaultHostManagementConfigurationRequest$ = [
		3,
		n0,
		_DDHMCR,
		0,
		[],
		[]
	];
	var DeregisterDefaultHostManagementConfigurationResult$ = [
		3,
		n0,
		_DDHMCRe,
		0,
		[],
		[]
	];
	var DeregisterManagedInstanceRequest$ = [
		3,
		n0,
		_DMIR,
		0,
		[_II],
		[0],
		1
	];
	var DeregisterManagedInstanceResult$ = [
		3,
		n0,
		_DMIRe,
		0,
		[],
		[]
	];
	var DeregisterPatchBaselineForPatchGroupRequest$ = [
		3,
		n0,
		_DPBFPGR,
		0,
		[_BI, _PG],
		[0, 0],
		2
	];
	var DeregisterPatchBaselineForPatchGroupResult$ = [
		3,
		n0,
		_DPBFPGRe,
		0,
		[_BI, _PG],
		[0, 0]
	];
	var DeregisterTargetFromMaintenanceWindowRequest$ = [
		3,
		n0,
		_DTFMWR,
		0,
		[
			_WI,
			_WTI,
			_Sa
		],
		[
			0,
			0,
			2
		],
		2
	];
	var DeregisterTargetFromMaintenanceWindowResult$ = [
		3,
		n0,
		_DTFMWRe,
		0,
		[_WI, _WTI],
		[0, 0]
	];
	var DeregisterTaskFromMaintenanceWindowRequest$ = [
		3,
		n0,
		_DTFMWRer,
		0,
		[_WI, _WTIi],
		[0, 0],
		2
	];
	var DeregisterTaskFromMaintenanceWindowResult$ = [
		3,
		n0,
		_DTFMWRere,
		0,
		[_WI, _WTIi],
		[0, 0]
	];
	var DescribeActivationsFilter$ = [
		3,
		n0,
		_DAF,
		0,
		[_FK, _FV],
		[0, 64]
	];
	var DescribeActivationsRequest$ = [
		3,
		n0,
		_DARes,
		0,
		[
			_Fi,
			_MR,
			_NT
		],
		[
			() => DescribeActivationsFilterList,
			1,
			0
		]
	];
	var DescribeActivationsResult$ = [
		3,
		n0,
		_DAResc,
		0,
		[_AL, _NT],
		[() => ActivationList, 0]
	];
	var DescribeAssociationExecutionsRequest$ = [
		3,
		n0,
		_DAER,
		0,
		[
			_AIs,
			_Fi,
			_MR,
			_NT
		],
		[
			0,
			[() => AssociationExecutionFilterList, 0],
			1,
			0
		],
		1
	];
	var DescribeAssociationExecutionsResult$ = [
		3,
		n0,
		_DAERe,
		0,
		[_AEs, _NT],
		[[() => AssociationExecutionsList, 0], 0]
	];
	var DescribeAssociationExecutionTargetsRequest$ = [
		3,
		n0,
		_DAETR,
		0,
		[
			_AIs,
			_EI,
			_Fi,
			_MR,
			_NT
		],
		[
			0,
			0,
			[() => AssociationExecutionTargetsFilterList, 0],
			1,
			0
		],
		2
	];
	var DescribeAssociationExecutionTargetsResult$ = [
		3,
		n0,
		_DAETRe,
		0,
		[_AETs, _NT],
		[[() => AssociationExecutionTargetsList, 0], 0]
	];
	var DescribeAssociationRequest$ = [
		3,
		n0,
		_DARescr,
		0,
		[
			_N,
			_II,
			_AIs,
			_AV
		],
		[
			0,
			0,
			0,
			0
		]
	];
	var DescribeAssociationResult$ = [
		3,
		n0,
		_DARescri,
		0,
		[_AD],
		[[() => AssociationDescription$, 0]]
	];
	var DescribeAutomationExecutionsRequest$ = [
		3,
		n0,
		_DAERes,
		0,
		[
			_Fi,
			_MR,
			_NT
		],
		[
			() => AutomationExecutionFilterList,
			1,
			0
		]
	];
	var DescribeAutomationExecutionsResult$ = [
		3,
		n0,
		_DAEResc,
		0,
		[_AEML, _NT],
		[() => AutomationExecutionMetadataList, 0]
	];
	var DescribeAutomationStepExecutionsRequest$ = [
		3,
		n0,
		_DASER,
		0,
		[
			_AEI,
			_Fi,
			_NT,
			_MR,
			_RO
		],
		[
			0,
			() => StepExecutionFilterList,
			0,
			1,
			2
		],
		1
	];
	var DescribeAutomationStepExecutionsResult$ = [
		3,
		n0,
		_DASERe,
		0,
		[_SEt, _NT],
		[() => StepExecutionList, 0]
	];
	var DescribeAvailablePatchesRequest$ = [
		3,
		n0,
		_DAPR,
		0,
		[
			_Fi,
			_MR,
			_NT
		],
		[
			() => PatchOrchestratorFilterList,
			1,
			0
		]
	];
	var DescribeAvailablePatchesResult$ = [
		3,
		n0,
		_DAPRe,
		0,
		[_Pa, _NT],
		[() => PatchList, 0]
	];
	var DescribeDocumentPermissionRequest$ = [
		3,
		n0,
		_DDPR,
		0,
		[
			_N,
			_PT,
			_MR,
			_NT
		],
		[
			0,
			0,
			1,
			0
		],
		2
	];
	var DescribeDocumentPermissionResponse$ = [
		3,
		n0,
		_DDPRe,
		0,
		[
			_AIcc,
			_ASIL,
			_NT
		],
		[
			[() => AccountIdList, 0],
			[() => AccountSharingInfoList, 0],
			0
		]
	];
	var DescribeDocumentRequest$ = [
		3,
		n0,
		_DDRes,
		0,
		[
			_N,
			_DV,
			_VN
		],
		[
			0,
			0,
			0
		],
		1
	];
	var DescribeDocumentResult$ = [
		3,
		n0,
		_DDResc,
		0,
		[_Do],
		[[() => DocumentDescription$, 0]]
	];
	var DescribeEffectiveInstanceAssociationsRequest$ = [
		3,
		n0,
		_DEIAR,
		0,
		[
			_II,
			_MR,
			_NT
		],
		[
			0,
			1,
			0
		],
		1
	];
	var DescribeEffectiveInstanceAssociationsResult$ = [
		3,
		n0,
		_DEIARe,
		0,
		[_Ass, _NT],
		[() => InstanceAssociationList, 0]
	];
	var DescribeEffectivePatchesForPatchBaselineRequest$ = [
		3,
		n0,
		_DEPFPBR,
		0,
		[
			_BI,
			_MR,
			_NT
		],
		[
			0,
			1,
			0
		],
		1
	];
	var DescribeEffectivePatchesForPatchBaselineResult$ = [
		3,
		n0,
		_DEPFPBRe,
		0,
		[_EP, _NT],
		[() => EffectivePatchList, 0]
	];
	var DescribeInstanceAssociationsStatusRequest$ = [
		3,
		n0,
		_DIASR,
		0,
		[
			_II,
			_MR,
			_NT
		],
		[
			0,
			1,
			0
		],
		1
	];
	var DescribeInstanceAssociationsStatusResult$ = [
		3,
		n0,
		_DIASRe,
		0,
		[_IASI, _NT],
		[() => InstanceAssociationStatusInfos, 0]
	];
	var DescribeInstanceInformationRequest$ = [
		3,
		n0,
		_DIIR,
		0,
		[
			_IIFL,
			_Fi,
			_MR,
			_NT
		],
		[
			[() => InstanceInformationFilterList, 0],
			[() => InstanceInformationStringFilterList, 0],
			1,
			0
		]
	];
	var DescribeInstanceInformationResult$ = [
		3,
		n0,
		_DIIRe,
		0,
		[_IIL, _NT],
		[[() => InstanceInformationList, 0], 0]
	];
	var DescribeInstancePatchesRequest$ = [
		3,
		n0,
		_DIPR,
		0,
		[
			_II,
			_Fi,
			_NT,
			_MR
		],
		[
			0,
			() => PatchOrchestratorFilterList,
			0,
			1
		],
		1
	];
	var DescribeInstancePatchesResult$ = [
		3,
		n0,
		_DIPRe,
		0,
		[_Pa, _NT],
		[() => PatchComplianceDataList, 0]
	];
	var DescribeInstancePatchStatesForPatchGroupRequest$ = [
		3,
		n0,
		_DIPSFPGR,
		0,
		[
			_PG,
			_Fi,
			_NT,
			_MR
		],
		[
			0,
			() => InstancePatchStateFilterList,
			0,
			1
		],
		1
	];
	var DescribeInstancePatchStatesForPatchGroupResult$ = [
		3,
		n0,
		_DIPSFPGRe,
		0,
		[_IPS, _NT],
		[[() => InstancePatchStatesList, 0], 0]
	];
	var DescribeInstancePatchStatesRequest$ = [
		3,
		n0,
		_DIPSR,
		0,
		[
			_IIn,
			_NT,
			_MR
		],
		[
			64,
			0,
			1
		],
		1
	];
	var DescribeInstancePatchStatesResult$ = [
		3,
		n0,
		_DIPSRe,
		0,
		[_IPS, _NT],
		[[() => InstancePatchStateList, 0], 0]
	];
	var DescribeInstancePropertiesRequest$ = [
		3,
		n0,
		_DIPRes,
		0,
		[
			_IPFL,
			_FWO,
			_MR,
			_NT
		],
		[
			[() => InstancePropertyFilterList, 0],
			[() => InstancePropertyStringFilterList, 0],
			1,
			0
		]
	];
	var DescribeInstancePropertiesResult$ = [
		3,
		n0,
		_DIPResc,
		0,
		[_IPn, _NT],
		[[() => InstanceProperties, 0], 0]
	];
	var DescribeInventoryDeletionsRequest$ = [
		3,
		n0,
		_DIDR,
		0,
		[
			_DI,
			_NT,
			_MR
		],
		[
			0,
			0,
			1
		]
	];
	var DescribeInventoryDeletionsResult$ = [
		3,
		n0,
		_DIDRe,
		0,
		[_IDn, _NT],
		[() => InventoryDeletionsList, 0]
	];
	var DescribeMaintenanceWindowExecutionsRequest$ = [
		3,
		n0,
		_DMWER,
		0,
		[
			_WI,
			_Fi,
			_MR,
			_NT
		],
		[
			0,
			() => MaintenanceWindowFilterList,
			1,
			0
		],
		1
	];
	var DescribeMaintenanceWindowExecutionsResult$ = [
		3,
		n0,
		_DMWERe,
		0,
		[_WE, _NT],
		[() => MaintenanceWindowExecutionList, 0]
	];
	var DescribeMaintenanceWindowExecutionTaskInvocationsRequest$ = [
		3,
		n0,
		_DMWETIR,
		0,
		[
			_WEI,
			_TIa,
			_Fi,
			_MR,
			_NT
		],
		[
			0,
			0,
			() => MaintenanceWindowFilterList,
			1,
			0
		],
		2
	];
	var DescribeMaintenanceWindowExecutionTaskInvocationsResult$ = [
		3,
		n0,
		_DMWETIRe,
		0,
		[_WETII, _NT],
		[[() => MaintenanceWindowExecutionTaskInvocationIdentityList, 0], 0]
	];
	var DescribeMaintenanceWindowExecutionTasksRequest$ = [
		3,
		n0,
		_DMWETR,
		0,
		[
			_WEI,
			_Fi,
			_MR,
			_NT
		],
		[
			0,
			() => MaintenanceWindowFilterList,
			1,
			0
		],
		1
	];
	var DescribeMaintenanceWindowExecutionTasksResult$ = [
		3,
		n0,
		_DMWETRe,
		0,
		[_WETI, _NT],
		[() => MaintenanceWindowExecutionTaskIdentityList, 0]
	];
	var DescribeMaintenanceWindowScheduleRequest$ = [
		3,
		n0,
		_DMWSR,
		0,
		[
			_WI,
			_Ta,
			_RTe,
			_Fi,
			_MR,
			_NT
		],
		[
			0,
			() => Targets,
			0,
			() => PatchOrchestratorFilterList,
			1,
			0
		]
	];
	var DescribeMaintenanceWindowScheduleResult$ = [
		3,
		n0,
		_DMWSRe,
		0,
		[_SWE, _NT],
		[() => ScheduledWindowExecutionList, 0]
	];
	var DescribeMaintenanceWindowsForTargetRequest$ = [
		3,
		n0,
		_DMWFTR,
		0,
		[
			_Ta,
			_RTe,
			_MR,
			_NT
		],
		[
			() => Targets,
			0,
			1,
			0
		],
		2
	];
	var DescribeMaintenanceWindowsForTargetResult$ = [
		3,
		n0,
		_DMWFTRe,
		0,
		[_WIi, _NT],
		[() => MaintenanceWindowsForTargetList, 0]
	];
	var DescribeMaintenanceWindowsRequest$ = [
		3,
		n0,
		_DMWRes,
		0,
		[
			_Fi,
			_MR,
			_NT
		],
		[
			() => MaintenanceWindowFilterList,
			1,
			0
		]
	];
	var DescribeMaintenanceWindowsResult$ = [
		3,
		n0,
		_DMWResc,
		0,
		[_WIi, _NT],
		[[() => MaintenanceWindowIdentityList, 0], 0]
	];
	var DescribeMaintenanceWindowTargetsRequest$ = [
		3,
		n0,
		_DMWTR,
		0,
		[
			_WI,
			_Fi,
			_MR,
			_NT
		],
		[
			0,
			() => MaintenanceWindowFilterList,
			1,
			0
		],
		1
	];
	var DescribeMaintenanceWindowTargetsResult$ = [
		3,
		n0,
		_DMWTRe,
		0,
		[_Ta, _NT],
		[[() => MaintenanceWindowTargetList, 0], 0]
	];
	var DescribeMaintenanceWindowTasksRequest$ = [
		3,
		n0,
		_DMWTRes,
		0,
		[
			_WI,
			_Fi,
			_MR,
			_NT
		],
		[
			0,
			() => MaintenanceWindowFilterList,
			1,
			0
		],
		1
	];
	var DescribeMaintenanceWindowTasksResult$ = [
		3,
		n0,
		_DMWTResc,
		0,
		[_Tas, _NT],
		[[() => MaintenanceWindowTaskList, 0], 0]
	];
	var DescribeOpsItemsRequest$ = [
		3,
		n0,
		_DOIRes,
		0,
		[
			_OIF,
			_MR,
			_NT
		],
		[
			() => OpsItemFilters,
			1,
			0
		]
	];
	var DescribeOpsItemsResponse$ = [
		3,
		n0,
		_DOIResc,
		0,
		[_NT, _OIS],
		[0, () => OpsItemSummaries]
	];
	var DescribeParametersRequest$ = [
		3,
		n0,
		_DPRes,
		0,
		[
			_Fi,
			_PF,
			_MR,
			_NT,
			_Sh
		],
		[
			() => ParametersFilterList,
			() => ParameterStringFilterList,
			1,
			0,
			2
		]
	];
	var DescribeParametersResult$ = [
		3,
		n0,
		_DPResc,
		0,
		[_P, _NT],
		[() => ParameterMetadataList, 0]
	];
	var DescribePatchBaselinesRequest$ = [
		3,
		n0,
		_DPBRes,
		0,
		[
			_Fi,
			_MR,
			_NT
		],
		[
			() => PatchOrchestratorFilterList,
			1,
			0
		]
	];
	var DescribePatchBaselinesResult$ = [
		3,
		n0,
		_DPBResc,
		0,
		[_BIa, _NT],
		[() => PatchBaselineIdentityList, 0]
	];
	var DescribePatchGroupsRequest$ = [
		3,
		n0,
		_DPGR,
		0,
		[
			_MR,
			_Fi,
			_NT
		],
		[
			1,
			() => PatchOrchestratorFilterList,
			0
		]
	];
	var DescribePatchGroupsResult$ = [
		3,
		n0,
		_DPGRe,
		0,
		[_Ma, _NT],
		[() => PatchGroupPatchBaselineMappingList, 0]
	];
	var DescribePatchGroupStateRequest$ = [
		3,
		n0,
		_DPGSR,
		0,
		[_PG],
		[0],
		1
	];
	var DescribePatchGroupStateResult$ = [
		3,
		n0,
		_DPGSRe,
		0,
		[
			_In,
			_IWIP,
			_IWIOP,
			_IWIPRP,
			_IWIRP,
			_IWMP,
			_IWFP,
			_IWNAP,
			_IWUNAP,
			_IWCNCP,
			_IWSNCP,
			_IWONCP,
			_IWASU
		],
		[
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1
		]
	];
	var DescribePatchPropertiesRequest$ = [
		3,
		n0,
		_DPPR,
		0,
		[
			_OSp,
			_Pro,
			_PS,
			_MR,
			_NT
		],
		[
			0,
			0,
			0,
			1,
			0
		],
		2
	];
	var DescribePatchPropertiesResult$ = [
		3,
		n0,
		_DPPRe,
		0,
		[_Prop, _NT],
		[[
			1,
			n0,
			_PPL,
			0,
			128
		], 0]
	];
	var DescribeSessionsRequest$ = [
		3,
		n0,
		_DSR,
		0,
		[
			_S,
			_MR,
			_NT,
			_Fi
		],
		[
			0,
			1,
			0,
			() => SessionFilterList
		],
		1
	];
	var DescribeSessionsResponse$ = [
		3,
		n0,
		_DSRe,
		0,
		[_Ses, _NT],
		[() => SessionList, 0]
	];
	var DisassociateOpsItemRelatedItemRequest$ = [
		3,
		n0,
		_DOIRIR,
		0,
		[_OII, _AIs],
		[0, 0],
		2
	];
	var DisassociateOpsItemRelatedItemResponse$ = [
		3,
		n0,
		_DOIRIRi,
		0,
		[],
		[]
	];
	var DocumentDefaultVersionDescription$ = [
		3,
		n0,
		_DDVD,
		0,
		[
			_N,
			_DVe,
			_DVN
		],
		[
			0,
			0,
			0
		]
	];
	var DocumentDescription$ = [
		3,
		n0,
		_DD,
		0,
		[
			_Sha,
			_H,
			_HT,
			_N,
			_DNi,
			_VN,
			_Ow,
			_CD,
			_St,
			_SI,
			_DV,
			_D,
			_P,
			_PTl,
			_DT,
			_SV,
			_LV,
			_DVe,
			_DF,
			_TT,
			_T,
			_AItt,
			_Req,
			_Au,
			_RIe,
			_AVp,
			_PRV,
			_RS,
			_Ca,
			_CEa
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			4,
			0,
			0,
			0,
			0,
			[() => DocumentParameterList, 0],
			[() => PlatformTypeList, 0],
			0,
			0,
			0,
			0,
			0,
			0,
			() => TagList,
			[() => AttachmentInformationList, 0],
			() => DocumentRequiresList,
			0,
			[() => ReviewInformationList, 0],
			0,
			0,
			0,
			64,
			64
		]
	];
	var DocumentFilter$ = [
		3,
		n0,
		_DFo,
		0,
		[_k, _v],
		[0, 0],
		2
	];
	var DocumentIdentifier$ = [
		3,
		n0,
		_DIo,
		0,
		[
			_N,
			_CD,
			_DNi,
			_Ow,
			_VN,
			_PTl,
			_DV,
			_DT,
			_SV,
			_DF,
			_TT,
			_T,
			_Req,
			_RS,
			_Au
		],
		[
			0,
			4,
			0,
			0,
			0,
			[() => PlatformTypeList, 0],
			0,
			0,
			0,
			0,
			0,
			() => TagList,
			() => DocumentRequiresList,
			0,
			0
		]
	];
	var DocumentKeyValuesFilter$ = [
		3,
		n0,
		_DKVF,
		0,
		[_K, _Va],
		[0, 64]
	];
	var DocumentMetadataResponseInfo$ = [
		3,
		n0,
		_DMRI,
		0,
		[_RR],
		[() => DocumentReviewerResponseList]
	];
	var DocumentParameter$ = [
		3,
		n0,
		_DPo,
		0,
		[
			_N,
			_Ty,
			_D,
			_DVef
		],
		[
			0,
			0,
			0,
			0
		]
	];
	var DocumentRequires$ = [
		3,
		n0,
		_DRo,
		0,
		[
			_N,
			_Ve,
			_RTeq,
			_VN
		],
		[
			0,
			0,
			0,
			0
		],
		1
	];
	var DocumentReviewCommentSource$ = [
		3,
		n0,
		_DRCS,
		0,
		[_Ty, _Cont],
		[0, 0]
	];
	var DocumentReviewerResponseSource$ = [
		3,
		n0,
		_DRRS,
		0,
		[
			_CTr,
			_UT,
			_RS,
			_Co,
			_Rev
		],
		[
			4,
			4,
			0,
			() => DocumentReviewCommentList,
			0
		]
	];
	var DocumentReviews$ = [
		3,
		n0,
		_DRoc,
		0,
		[_Ac, _Co],
		[0, () => DocumentReviewCommentList],
		1
	];
	var DocumentVersionInfo$ = [
		3,
		n0,
		_DVI,
		0,
		[
			_N,
			_DNi,
			_DV,
			_VN,
			_CD,
			_IDVs,
			_DF,
			_St,
			_SI,
			_RS
		],
		[
			0,
			0,
			0,
			0,
			4,
			2,
			0,
			0,
			0,
			0
		]
	];
	var EffectivePatch$ = [
		3,
		n0,
		_EPf,
		0,
		[_Pat, _PSa],
		[() => Patch$, () => PatchStatus$]
	];
	var FailedCreateAssociation$ = [
		3,
		n0,
		_FCA,
		0,
		[
			_Ent,
			_M,
			_Fa
		],
		[
			[() => CreateAssociationBatchRequestEntry$, 0],
			0,
			0
		]
	];
	var FailureDetails$ = [
		3,
		n0,
		_FD,
		0,
		[
			_FS,
			_FT,
			_De
		],
		[
			0,
			0,
			[
				2,
				n0,
				_APM,
				0,
				0,
				64
			]
		]
	];
	var GcpConfiguration$ = [
		3,
		n0,
		_GC,
		0,
		[
			_WIPP,
			_SAE,
			_OIr,
			_Ta
		],
		[
			0,
			0,
			0,
			() => GcpConfigurationTargets$
		],
		2
	];
	var GcpProject$ = [
		3,
		n0,
		_GP,
		0,
		[_PIr, _PDN],
		[0, 0],
		1
	];
	var GetAccessTokenRequest$ = [
		3,
		n0,
		_GATR,
		0,
		[_ARI],
		[0],
		1
	];
	var GetAccessTokenResponse$ = [
		3,
		n0,
		_GATRe,
		0,
		[_Cr, _ARS],
		[[() => Credentials$, 0], 0]
	];
	var GetAutomationExecutionRequest$ = [
		3,
		n0,
		_GAER,
		0,
		[_AEI],
		[0],
		1
	];
	var GetAutomationExecutionResult$ = [
		3,
		n0,
		_GAERe,
		0,
		[_AEu],
		[() => AutomationExecution$]
	];
	var GetCalendarStateRequest$ = [
		3,
		n0,
		_GCSR,
		0,
		[_CN, _ATt],
		[64, 0],
		1
	];
	var GetCalendarStateResponse$ = [
		3,
		n0,
		_GCSRe,
		0,
		[
			_S,
			_ATt,
			_NTT
		],
		[
			0,
			0,
			0
		]
	];
	var GetCloudConnectorRequest$ = [
		3,
		n0,
		_GCCR,
		0,
		[_CCI],
		[0],
		1
	];
	var GetCloudConnectorResult$ = [
		3,
		n0,
		_GCCRe,
		0,
		[
			_CCAl,
			_DNi,
			_D,
			_RA,
			_Con,
			_CCA,
			_CAr,
			_UA
		],
		[
			0,
			0,
			0,
			0,
			() => CloudConnectorConfiguration$,
			0,
			4,
			4
		]
	];
	var GetCommandInvocationRequest$ = [
		3,
		n0,
		_GCIR,
		0,
		[
			_CI,
			_II,
			_PNl
		],
		[
			0,
			0,
			0
		],
		2
	];
	var GetCommandInvocationResult$ = [
		3,
		n0,
		_GCIRe,
		0,
		[
			_CI,
			_II,
			_Co,
			_DN,
			_DV,
			_PNl,
			_RCes,
			_ESDT,
			_EETx,
			_EEDT,
			_St,
			_SD,
			_SOC,
			_SOU,
			_SEC,
			_SEU,
			_CWOC
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			1,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			() => CloudWatchOutputConfig$
		]
	];
	var GetConnectionStatusRequest$ = [
		3,
		n0,
		_GCSRet,
		0,
		[_Tar],
		[0],
		1
	];
	var GetConnectionStatusResponse$ = [
		3,
		n0,
		_GCSReto,
		0,
		[_Tar, _St],
		[0, 0]
	];
	var GetDefaultPatchBaselineRequest$ = [
		3,
		n0,
		_GDPBR,
		0,
		[_OSp],
		[0]
	];
	var GetDefaultPatchBaselineResult$ = [
		3,
		n0,
		_GDPBRe,
		0,
		[_BI, _OSp],
		[0, 0]
	];
	var GetDeployablePatchSnapshotForInstanceRequest$ = [
		3,
		n0,
		_GDPSFIR,
		0,
		[
			_II,
			_SIn,
			_BO,
			_USDSE
		],
		[
			0,
			0,
			[() => BaselineOverride$, 0],
			2
		],
		2
	];
	var GetDeployablePatchSnapshotForInstanceResult$ = [
		3,
		n0,
		_GDPSFIRe,
		0,
		[
			_II,
			_SIn,
			_SDU,
			_Prod
		],
		[
			0,
			0,
			0,
			0
		]
	];
	var GetDocumentRequest$ = [
		3,
		n0,
		_GDR,
		0,
		[
			_N,
			_VN,
			_DV,
			_DF
		],
		[
			0,
			0,
			0,
			0
		],
		1
	];
	var GetDocumentResult$ = [
		3,
		n0,
		_GDRe,
		0,
		[
			_N,
			_CD,
			_DNi,
			_VN,
			_DV,
			_St,
			_SI,
			_Cont,
			_DT,
			_DF,
			_Req,
			_ACtt,
			_RS
		],
		[
			0,
			4,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			() => DocumentRequiresList,
			[() => AttachmentContentList, 0],
			0
		]
	];
	var GetExecutionPreviewRequest$ = [
		3,
		n0,
		_GEPR,
		0,
		[_EPI],
		[0],
		1
	];
	var GetExecutionPreviewResponse$ = [
		3,
		n0,
		_GEPRe,
		0,
		[
			_EPI,
			_EAn,
			_St,
			_SM,
			_EPx
		],
		[
			0,
			4,
			0,
			0,
			() => ExecutionPreview$
		]
	];
	var GetInventoryRequest$ = [
		3,
		n0,
		_GIR,
		0,
		[
			_Fi,
			_Ag,
			_RAes,
			_NT,
			_MR
		],
		[
			[() => InventoryFilterList, 0],
			[() => InventoryAggregatorList, 0],
			[() => ResultAttributeList, 0],
			0,
			1
		]
	];
	var GetInventoryResult$ = [
		3,
		n0,
		_GIRe,
		0,
		[_Enti, _NT],
		[[() => InventoryResultEntityList, 0], 0]
	];
	var GetInventorySchemaRequest$ = [
		3,
		n0,
		_GISR,
		0,
		[
			_TN,
			_NT,
			_MR,
			_Agg,
			_STu
		],
		[
			0,
			0,
			1,
			2,
			2
		]
	];
	var GetInventorySchemaResult$ = [
		3,
		n0,
		_GISRe,
		0,
		[_Sch, _NT],
		[[() => InventoryItemSchemaResultList, 0], 0]
	];
	var GetMaintenanceWindowExecutionRequest$ = [
		3,
		n0,
		_GMWER,
		0,
		[_WEI],
		[0],
		1
	];
	var GetMaintenanceWindowExecutionResult$ = [
		3,
		n0,
		_GMWERe,
		0,
		[
			_WEI,
			_TIas,
			_St,
			_SD,
			_STt,
			_ETn
		],
		[
			0,
			64,
			0,
			0,
			4,
			4
		]
	];
	var GetMaintenanceWindowExecutionTaskInvocationRequest$ = [
		3,
		n0,
		_GMWETIR,
		0,
		[
			_WEI,
			_TIa,
			_IInv
		],
		[
			0,
			0,
			0
		],
		3
	];
	var GetMaintenanceWindowExecutionTaskInvocationResult$ = [
		3,
		n0,
		_GMWETIRe,
		0,
		[
			_WEI,
			_TEI,
			_IInv,
			_EI,
			_TTa,
			_P,
			_St,
			_SD,
			_STt,
			_ETn,
			_OI,
			_WTI
		],
		[
			0,
			0,
			0,
			0,
			0,
			[() => MaintenanceWindowExecutionTaskInvocationParameters, 0],
			0,
			0,
			4,
			4,
			[() => OwnerInformation, 0],
			0
		]
	];
	var GetMaintenanceWindowExecutionTaskRequest$ = [
		3,
		n0,
		_GMWETR,
		0,
		[_WEI, _TIa],
		[0, 0],
		2
	];
	var GetMaintenanceWindowExecutionTaskResult$ = [
		3,
		n0,
		_GMWETRe,
		0,
		[
			_WEI,
			_TEI,
			_TAa,
			_SR,
			_Ty,
			_TPa,
			_Pri,
			_MC,
			_ME,
			_St,
			_SD,
			_STt,
			_ETn,
			_AC,
			_TA
		],
		[
			0,
			0,
			0,
			0,
			0,
			[() => MaintenanceWindowTaskParametersList, 0],
			1,
			0,
			0,
			0,
			0,
			4,
			4,
			() => AlarmConfiguration$,
			() => AlarmStateInformationList
		]
	];
	var GetMaintenanceWindowRequest$ = [
		3,
		n0,
		_GMWR,
		0,
		[_WI],
		[0],
		1
	];
	var GetMaintenanceWindowResult$ = [
		3,
		n0,
		_GMWRe,
		0,
		[
			_WI,
			_N,
			_D,
			_SDt,
			_EDn,
			_Sc,
			_STch,
			_SO,
			_NET,
			_Du,
			_Cu,
			_AUT,
			_Ena,
			_CD,
			_MD
		],
		[
			0,
			0,
			[() => MaintenanceWindowDescription, 0],
			0,
			0,
			0,
			0,
			1,
			0,
			1,
			1,
			2,
			2,
			4,
			4
		]
	];
	var GetMaintenanceWindowTaskRequest$ = [
		3,
		n0,
		_GMWTR,
		0,
		[_WI, _WTIi],
		[0, 0],
		2
	];
	var GetMaintenanceWindowTaskResult$ = [
		3,
		n0,
		_GMWTRe,
		0,
		[
			_WI,
			_WTIi,
			_Ta,
			_TAa,
			_SRA,
			_TTa,
			_TPa,
			_TIP,
			_Pri,
			_MC,
			_ME,
			_LI,
			_N,
			_D,
			_CB,
			_AC
		],
		[
			0,
			0,
			() => Targets,
			0,
			0,
			0,
			[() => MaintenanceWindowTaskParameters, 0],
			[() => MaintenanceWindowTaskInvocationParameters$, 0],
			1,
			0,
			0,
			() => LoggingInfo$,
			0,
			[() => MaintenanceWindowDescription, 0],
			0,
			() => AlarmConfiguration$
		]
	];
	var GetOpsItemRequest$ = [
		3,
		n0,
		_GOIR,
		0,
		[_OII, _OIA],
		[0, 0],
		1
	];
	var GetOpsItemResponse$ = [
		3,
		n0,
		_GOIRe,
		0,
		[_OIp],
		[() => OpsItem$]
	];
	var GetOpsMetadataRequest$ = [
		3,
		n0,
		_GOMR,
		0,
		[
			_OMA,
			_MR,
			_NT
		],
		[
			0,
			1,
			0
		],
		1
	];
	var GetOpsMetadataResult$ = [
		3,
		n0,
		_GOMRe,
		0,
		[
			_RI,
			_Me,
			_NT
		],
		[
			0,
			() => MetadataMap,
			0
		]
	];
	var GetOpsSummaryRequest$ = [
		3,
		n0,
		_GOSR,
		0,
		[
			_SN,
			_Fi,
			_Ag,
			_RAes,
			_NT,
			_MR
		],
		[
			0,
			[() => OpsFilterList, 0],
			[() => OpsAggregatorList, 0],
			[() => OpsResultAttributeList, 0],
			0,
			1
		]
	];
	var GetOpsSummaryResult$ = [
		3,
		n0,
		_GOSRe,
		0,
		[_Enti, _NT],
		[[() => OpsEntityList, 0], 0]
	];
	var GetParameterHistoryRequest$ = [
		3,
		n0,
		_GPHR,
		0,
		[
			_N,
			_WD,
			_MR,
			_NT
		],
		[
			0,
			2,
			1,
			0
		],
		1
	];
	var GetParameterHistoryResult$ = [
		3,
		n0,
		_GPHRe,
		0,
		[_P, _NT],
		[[() => ParameterHistoryList, 0], 0]
	];
	var GetParameterRequest$ = [
		3,
		n0,
		_GPR,
		0,
		[_N, _WD],
		[0, 2],
		1
	];
	var GetParameterResult$ = [
		3,
		n0,
		_GPRe,
		0,
		[_Par],
		[[() => Parameter$, 0]]
	];
	var GetParametersByPathRequest$ = [
		3,
		n0,
		_GPBPR,
		0,
		[
			_Path,
			_Rec,
			_PF,
			_WD,
			_MR,
			_NT
		],
		[
			0,
			2,
			() => ParameterStringFilterList,
			2,
			1,
			0
		],
		1
	];
	var GetParametersByPathResult$ = [
		3,
		n0,
		_GPBPRe,
		0,
		[_P, _NT],
		[[() => ParameterList, 0], 0]
	];
	var GetParametersRequest$ = [
		3,
		n0,
		_GPRet,
		0,
		[_Na, _WD],
		[64, 2],
		1
	];
	var GetParametersResult$ = [
		3,
		n0,
		_GPReta,
		0,
		[_P, _IP],
		[[() => ParameterList, 0], 64]
	];
	var GetPatchBaselineForPatchGroupRequest$ = [
		3,
		n0,
		_GPBFPGR,
		0,
		[_PG, _OSp],
		[0, 0],
		1
	];
	var GetPatchBaselineForPatchGroupResult$ = [
		3,
		n0,
		_GPBFPGRe,
		0,
		[
			_BI,
			_PG,
			_OSp
		],
		[
			0,
			0,
			0
		]
	];
	var GetPatchBaselineRequest$ = [
		3,
		n0,
		_GPBR,
		0,
		[_BI],
		[0],
		1
	];
	var GetPatchBaselineResult$ = [
		3,
		n0,
		_GPBRe,
		0,
		[
			_BI,
			_N,
			_OSp,
			_GF,
			_AR,
			_AP,
			_APCL,
			_APENS,
			_RP,
			_RPA,
			_PGa,
			_CD,
			_MD,
			_D,
			_So,
			_ASUCS
		],
		[
			0,
			0,
			0,
			() => PatchFilterGroup$,
			() => PatchRuleGroup$,
			64,
			0,
			2,
			64,
			0,
			64,
			4,
			4,
			0,
			[() => PatchSourceList, 0],
			0
		]
	];
	var GetResourcePoliciesRequest$ = [
		3,
		n0,
		_GRPR,
		0,
		[
			_RAe,
			_NT,
			_MR
		],
		[
			0,
			0,
			1
		],
		1
	];
	var GetResourcePoliciesResponse$ = [
		3,
		n0,
		_GRPRe,
		0,
		[_NT, _Po],
		[0, () => GetResourcePoliciesResponseEntries]
	];
	var GetResourcePoliciesResponseEntry$ = [
		3,
		n0,
		_GRPRE,
		0,
		[
			_PI,
			_PH,
			_Pol
		],
		[
			0,
			0,
			0
		]
	];
	var GetServiceSettingRequest$ = [
		3,
		n0,
		_GSSR,
		0,
		[_SIe],
		[0],
		1
	];
	var GetServiceSettingResult$ = [
		3,
		n0,
		_GSSRe,
		0,
		[_SSe],
		[() => ServiceSetting$]
	];
	var InstanceAggregatedAssociationOverview$ = [
		3,
		n0,
		_IAAO,
		0,
		[_DS, _IASAC],
		[0, 129]
	];
	var InstanceAssociation$ = [
		3,
		n0,
		_IAns,
		0,
		[
			_AIs,
			_II,
			_Cont,
			_AV
		],
		[
			0,
			0,
			0,
			0
		]
	];
	var InstanceAssociationOutputLocation$ = [
		3,
		n0,
		_IAOL,
		0,
		[_SL],
		[() => S3OutputLocation$]
	];
	var InstanceAssociationOutputUrl$ = [
		3,
		n0,
		_IAOU,
		0,
		[_SOUu],
		[() => S3OutputUrl$]
	];
	var InstanceAssociationStatusInfo$ = [
		3,
		n0,
		_IASIn,
		0,
		[
			_AIs,
			_N,
			_DV,
			_AV,
			_II,
			_EDx,
			_St,
			_DS,
			_ES,
			_ECr,
			_OU,
			_AN
		],
		[
			0,
			0,
			0,
			0,
			0,
			4,
			0,
			0,
			0,
			0,
			() => InstanceAssociationOutputUrl$,
			0
		]
	];
	var InstanceInfo$ = [
		3,
		n0,
		_IIns,
		0,
		[
			_ATg,
			_AVg,
			_CNo,
			_ISn,
			_IAp,
			_MS,
			_N,
			_PTla,
			_PNla,
			_PV,
			_RTe,
			_STo,
			_SIo,
			_SLo,
			_AZ,
			_AZI
		],
		[
			0,
			0,
			0,
			0,
			[() => IPAddress, 0],
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0
		]
	];
	var InstanceInformation$ = [
		3,
		n0,
		_IInst,
		0,
		[
			_II,
			_PSi,
			_LPDT,
			_AVg,
			_ILV,
			_PTla,
			_PNla,
			_PV,
			_AIct,
			_IRa,
			_RD,
			_RTe,
			_N,
			_IPA,
			_CNo,
			_AS,
			_LAED,
			_LSAED,
			_AO,
			_SIo,
			_STo,
			_SLo
		],
		[
			0,
			0,
			4,
			0,
			2,
			0,
			0,
			0,
			0,
			0,
			4,
			0,
			0,
			[() => IPAddress, 0],
			0,
			0,
			4,
			4,
			() => InstanceAggregatedAssociationOverview$,
			0,
			0,
			0
		]
	];
	var InstanceInformationFilter$ = [
		3,
		n0,
		_IIF,
		0,
		[_k, _vS],
		[0, [() => InstanceInformationFilterValueSet, 0]],
		2
	];
	var InstanceInformationStringFilter$ = [
		3,
		n0,
		_IISF,
		0,
		[_K, _Va],
		[0, [() => InstanceInformationFilterValueSet, 0]],
		2
	];
	var InstancePatchState$ = [
		3,
		n0,
		_IPSn,
		0,
		[
			_II,
			_PG,
			_BI,
			_OST,
			_OET,
			_Op,
			_SIn,
			_IOLn,
			_OI,
			_IC,
			_IOC,
			_IPRC,
			_IRC,
			_MCi,
			_FC,
			_UNAC,
			_NAC,
			_ASUC,
			_LNRIOT,
			_ROe,
			_CNCC,
			_SNCC,
			_ONCC
		],
		[
			0,
			0,
			0,
			4,
			4,
			0,
			0,
			0,
			[() => OwnerInformation, 0],
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			4,
			0,
			1,
			1,
			1
		],
		6
	];
	var InstancePatchStateFilter$ = [
		3,
		n0,
		_IPSF,
		0,
		[
			_K,
			_Va,
			_Ty
		],
		[
			0,
			64,
			0
		],
		3
	];
	var InstanceProperty$ = [
		3,
		n0,
		_IPns,
		0,
		[
			_N,
			_II,
			_ITns,
			_IRn,
			_KN,
			_ISns,
			_Ar,
			_IPA,
			_LTa,
			_PSi,
			_LPDT,
			_AVg,
			_PTla,
			_PNla,
			_PV,
			_AIct,
			_IRa,
			_RD,
			_RTe,
			_CNo,
			_AS,
			_LAED,
			_LSAED,
			_AO,
			_SIo,
			_STo,
			_SLo,
			_AZ
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			[() => IPAddress, 0],
			4,
			0,
			4,
			0,
			0,
			0,
			0,
			0,
			0,
			4,
			0,
			0,
			0,
			4,
			4,
			() => InstanceAggregatedAssociationOverview$,
			0,
			0,
			0,
			0
		]
	];
	var InstancePropertyFilter$ = [
		3,
		n0,
		_IPF,
		0,
		[_k, _vS],
		[0, [() => InstancePropertyFilterValueSet, 0]],
		2
	];
	var InstancePropertyStringFilter$ = [
		3,
		n0,
		_IPSFn,
		0,
		[
			_K,
			_Va,
			_Ope
		],
		[
			0,
			[() => InstancePropertyFilterValueSet, 0],
			0
		],
		2
	];
	var InventoryAggregator$ = [
		3,
		n0,
		_IAnv,
		0,
		[
			_Ex,
			_Ag,
			_G
		],
		[
			0,
			[() => InventoryAggregatorList, 0],
			[() => InventoryGroupList, 0]
		]
	];
	var InventoryDeletionStatusItem$ = [
		3,
		n0,
		_IDSI,
		0,
		[
			_DI,
			_TN,
			_DST,
			_LS,
			_LSM,
			_DSe,
			_LSUT
		],
		[
			0,
			0,
			4,
			0,
			0,
			() => InventoryDeletionSummary$,
			4
		]
	];
	var InventoryDeletionSummary$ = [
		3,
		n0,
		_IDS,
		0,
		[
			_TCo,
			_RCem,
			_SIu
		],
		[
			1,
			1,
			() => InventoryDeletionSummaryItems
		]
	];
	var InventoryDeletionSummaryItem$ = [
		3,
		n0,
		_IDSIn,
		0,
		[
			_Ve,
			_Cou,
			_RCem
		],
		[
			0,
			1,
			1
		]
	];
	var InventoryFilter$ = [
		3,
		n0,
		_IFn,
		0,
		[
			_K,
			_Va,
			_Ty
		],
		[
			0,
			[() => InventoryFilterValueList, 0],
			0
		],
		2
	];
	var InventoryGroup$ = [
		3,
		n0,
		_IG,
		0,
		[_N, _Fi],
		[0, [() => InventoryFilterList, 0]],
		2
	];
	var InventoryItem$ = [
		3,
		n0,
		_IInve,
		0,
		[
			_TN,
			_SV,
			_CTa,
			_CH,
			_Cont,
			_Conte
		],
		[
			0,
			0,
			0,
			0,
			[
				1,
				n0,
				_IIEL,
				0,
				128
			],
			128
		],
		3
	];
	var InventoryItemAttribute$ = [
		3,
		n0,
		_IIA,
		0,
		[_N, _DTa],
		[0, 0],
		2
	];
	var InventoryItemSchema$ = [
		3,
		n0,
		_IIS,
		0,
		[
			_TN,
			_Att,
			_Ve,
			_DNi
		],
		[
			0,
			[() => InventoryItemAttributeList, 0],
			0,
			0
		],
		2
	];
	var InventoryResultEntity$ = [
		3,
		n0,
		_IRE,
		0,
		[_I, _Dat],
		[0, () => InventoryResultItemMap]
	];
	var InventoryResultItem$ = [
		3,
		n0,
		_IRIn,
		0,
		[
			_TN,
			_SV,
			_Cont,
			_CTa,
			_CH
		],
		[
			0,
			0,
			[
				1,
				n0,
				_IIEL,
				0,
				128
			],
			0,
			0
		],
		3
	];
	var LabelParameterVersionRequest$ = [
		3,
		n0,
		_LPVR,
		0,
		[
			_N,
			_La,
			_PVa
		],
		[
			0,
			64,
			1
		],
		2
	];
	var LabelParameterVersionResult$ = [
		3,
		n0,
		_LPVRa,
		0,
		[_IL, _PVa],
		[64, 1]
	];
	var ListAssociationsRequest$ = [
		3,
		n0,
		_LAR,
		0,
		[
			_AFL,
			_MR,
			_NT
		],
		[
			[() => AssociationFilterList, 0],
			1,
			0
		]
	];
	var ListAssociationsResult$ = [
		3,
		n0,
		_LARi,
		0,
		[_Ass, _NT],
		[[() => AssociationList, 0], 0]
	];
	var ListAssociationVersionsRequest$ = [
		3,
		n0,
		_LAVR,
		0,
		[
			_AIs,
			_MR,
			_NT
		],
		[
			0,
			1,
			0
		],
		1
	];
	var ListAssociationVersionsResult$ = [
		3,
		n0,
		_LAVRi,
		0,
		[_AVs, _NT],
		[[() => AssociationVersionList, 0], 0]
	];
	var ListCloudConnectorsRequest$ = [
		3,
		n0,
		_LCCR,
		0,
		[
			_MR,
			_NT,
			_Fi
		],
		[
			1,
			0,
			() => CloudConnectorFilterList
		]
	];
	var ListCloudConnectorsResult$ = [
		3,
		n0,
		_LCCRi,
		0,
		[_CCl, _NT],
		[() => CloudConnectorSummaryList, 0]
	];
	var ListCommandInvocationsRequest$ = [
		3,
		n0,
		_LCIR,
		0,
		[
			_CI,
			_II,
			_MR,
			_NT,
			_Fi,
			_De
		],
		[
			0,
			0,
			1,
			0,
			() => CommandFilterList,
			2
		]
	];
	var ListCommandInvocationsResult$ = [
		3,
		n0,
		_LCIRi,
		0,
		[_CIomm, _NT],
		[() => CommandInvocationList, 0]
	];
	var ListCommandsRequest$ = [
		3,
		n0,
		_LCR,
		0,
		[
			_CI,
			_II,
			_MR,
			_NT,
			_Fi
		],
		[
			0,
			0,
			1,
			0,
			() => CommandFilterList
		]
	];
	var ListCommandsResult$ = [
		3,
		n0,
		_LCRi,
		0,
		[_Com, _NT],
		[[() => CommandList, 0], 0]
	];
	var ListComplianceItemsRequest$ = [
		3,
		n0,
		_LCIRis,
		0,
		[
			_Fi,
			_RIes,
			_RT,
			_NT,
			_MR
		],
		[
			[() => ComplianceStringFilterList, 0],
			64,
			64,
			0,
			1
		]
	];
	var ListComplianceItemsResult$ = [
		3,
		n0,
		_LCIRist,
		0,
		[_CIomp, _NT],
		[[() => ComplianceItemList, 0], 0]
	];
	var ListComplianceSummariesRequest$ = [
		3,
		n0,
		_LCSR,
		0,
		[
			_Fi,
			_NT,
			_MR
		],
		[
			[() => ComplianceStringFilterList, 0],
			0,
			1
		]
	];
	var ListComplianceSummariesResult$ = [
		3,
		n0,
		_LCSRi,
		0,
		[_CSIo, _NT],
		[[() => ComplianceSummaryItemList, 0], 0]
	];
	var ListDocumentMetadataHistoryRequest$ = [
		3,
		n0,
		_LDMHR,
		0,
		[
			_N,
			_Me,
			_DV,
			_NT,
			_MR
		],
		[
			0,
			0,
			0,
			0,
			1
		],
		2
	];
	var ListDocumentMetadataHistoryResponse$ = [
		3,
		n0,
		_LDMHRi,
		0,
		[
			_N,
			_DV,
			_Au,
			_Me,
			_NT
		],
		[
			0,
			0,
			0,
			() => DocumentMetadataResponseInfo$,
			0
		]
	];
	var ListDocumentsRequest$ = [
		3,
		n0,
		_LDR,
		0,
		[
			_DFL,
			_Fi,
			_MR,
			_NT
		],
		[
			[() => DocumentFilterList, 0],
			() => DocumentKeyValuesFilterList,
			1,
			0
		]
	];
	var ListDocumentsResult$ = [
		3,
		n0,
		_LDRi,
		0,
		[_DIoc, _NT],
		[[() => DocumentIdentifierList, 0], 0]
	];
	var ListDocumentVersionsRequest$ = [
		3,
		n0,
		_LDVR,
		0,
		[
			_N,
			_MR,
			_NT
		],
		[
			0,
			1,
			0
		],
		1
	];
	var ListDocumentVersionsResult$ = [
		3,
		n0,
		_LDVRi,
		0,
		[_DVo, _NT],
		[() => DocumentVersionList, 0]
	];
	var ListInventoryEntriesRequest$ = [
		3,
		n0,
		_LIER,
		0,
		[
			_II,
			_TN,
			_Fi,
			_NT,
			_MR
		],
		[
			0,
			0,
			[() => InventoryFilterList, 0],
			0,
			1
		],
		2
	];
	var ListInventoryEntriesResult$ = [
		3,
		n0,
		_LIERi,
		0,
		[
			_TN,
			_II,
			_SV,
			_CTa,
			_En,
			_NT
		],
		[
			0,
			0,
			0,
			0,
			[
				1,
				n0,
				_IIEL,
				0,
				128
			],
			0
		]
	];
	var ListNodesRequest$ = [
		3,
		n0,
		_LNR,
		0,
		[
			_SN,
			_Fi,
			_NT,
			_MR
		],
		[
			0,
			[() => NodeFilterList, 0],
			0,
			1
		]
	];
	var ListNodesResult$ = [
		3,
		n0,
		_LNRi,
		0,
		[_Nod, _NT],
		[[() => NodeList, 0], 0]
	];
	var ListNodesSummaryRequest$ = [
		3,
		n0,
		_LNSR,
		0,
		[
			_Ag,
			_SN,
			_Fi,
			_NT,
			_MR
		],
		[
			[() => NodeAggregatorList, 0],
			0,
			[() => NodeFilterList, 0],
			0,
			1
		],
		1
	];
	var ListNodesSummaryResult$ = [
		3,
		n0,
		_LNSRi,
		0,
		[_Sum, _NT],
		[[
			1,
			n0,
			_NSL,
			0,
			128
		], 0]
	];
	var ListOpsItemEventsRequest$ = [
		3,
		n0,
		_LOIER,
		0,
		[
			_Fi,
			_MR,
			_NT
		],
		[
			() => OpsItemEventFilters,
			1,
			0
		]
	];
	var ListOpsItemEventsResponse$ = [
		3,
		n0,
		_LOIERi,
		0,
		[_NT, _Summ],
		[0, () => OpsItemEventSummaries]
	];
	var ListOpsItemRelatedItemsRequest$ = [
		3,
		n0,
		_LOIRIR,
		0,
		[
			_OII,
			_Fi,
			_MR,
			_NT
		],
		[
			0,
			() => OpsItemRelatedItemsFilters,
			1,
			0
		]
	];
	var ListOpsItemRelatedItemsResponse$ = [
		3,
		n0,
		_LOIRIRi,
		0,
		[_NT, _Summ],
		[0, () => OpsItemRelatedItemSummaries]
	];
	var ListOpsMetadataRequest$ = [
		3,
		n0,
		_LOMR,
		0,
		[
			_Fi,
			_MR,
			_NT
		],
		[
			() => OpsMetadataFilterList,
			1,
			0
		]
	];
	var ListOpsMetadataResult$ = [
		3,
		n0,
		_LOMRi,
		0,
		[_OML, _NT],
		[() => OpsMetadataList, 0]
	];
	var ListResourceComplianceSummariesRequest$ = [
		3,
		n0,
		_LRCSR,
		0,
		[
			_Fi,
			_NT,
			_MR
		],
		[
			[() => ComplianceStringFilterList, 0],
			0,
			1
		]
	];
	var ListResourceComplianceSummariesResult$ = [
		3,
		n0,
		_LRCSRi,
		0,
		[_RCSI, _NT],
		[[() => ResourceComplianceSummaryItemList, 0], 0]
	];
	var ListResourceDataSyncRequest$ = [
		3,
		n0,
		_LRDSR,
		0,
		[
			_ST,
			_NT,
			_MR
		],
		[
			0,
			0,
			1
		]
	];
	var ListResourceDataSyncResult$ = [
		3,
		n0,
		_LRDSRi,
		0,
		[_RDSI, _NT],
		[() => ResourceDataSyncItemList, 0]
	];
	var ListTagsForResourceRequest$ = [
		3,
		n0,
		_LTFRR,
		0,
		[_RTe, _RI],
		[0, 0],
		2
	];
	var ListTagsForResourceResult$ = [
		3,
		n0,
		_LTFRRi,
		0,
		[_TLa],
		[() => TagList]
	];
	var LoggingInfo$ = [
		3,
		n0,
		_LI,
		0,
		[
			_SBN,
			_SRe,
			_SKP
		],
		[
			0,
			0,
			0
		],
		2
	];
	var MaintenanceWindowAutomationParameters$ = [
		3,
		n0,
		_MWAP,
		0,
		[_DV, _P],
		[0, [
			2,
			n0,
			_APM,
			0,
			0,
			64
		]]
	];
	var MaintenanceWindowExecution$ = [
		3,
		n0,
		_MWE,
		0,
		[
			_WI,
			_WEI,
			_St,
			_SD,
			_STt,
			_ETn
		],
		[
			0,
			0,
			0,
			0,
			4,
			4
		]
	];
	var MaintenanceWindowExecutionTaskIdentity$ = [
		3,
		n0,
		_MWETI,
		0,
		[
			_WEI,
			_TEI,
			_St,
			_SD,
			_STt,
			_ETn,
			_TAa,
			_TTa,
			_AC,
			_TA
		],
		[
			0,
			0,
			0,
			0,
			4,
			4,
			0,
			0,
			() => AlarmConfiguration$,
			() => AlarmStateInformationList
		]
	];
	var MaintenanceWindowExecutionTaskInvocationIdentity$ = [
		3,
		n0,
		_MWETII,
		0,
		[
			_WEI,
			_TEI,
			_IInv,
			_EI,
			_TTa,
			_P,
			_St,
			_SD,
			_STt,
			_ETn,
			_OI,
			_WTI
		],
		[
			0,
			0,
			0,
			0,
			0,
			[() => MaintenanceWindowExecutionTaskInvocationParameters, 0],
			0,
			0,
			4,
			4,
			[() => OwnerInformation, 0],
			0
		]
	];
	var MaintenanceWindowFilter$ = [
		3,
		n0,
		_MWF,
		0,
		[_K, _Va],
		[0, 64]
	];
	var MaintenanceWindowIdentity$ = [
		3,
		n0,
		_MWI,
		0,
		[
			_WI,
			_N,
			_D,
			_Ena,
			_Du,
			_Cu,
			_Sc,
			_STch,
			_SO,
			_EDn,
			_SDt,
			_NET
		],
		[
			0,
			0,
			[() => MaintenanceWindowDescription, 0],
			2,
			1,
			1,
			0,
			0,
			1,
			0,
			0,
			0
		]
	];
	var MaintenanceWindowIdentityForTarget$ = [
		3,
		n0,
		_MWIFT,
		0,
		[_WI, _N],
		[0, 0]
	];
	var MaintenanceWindowLambdaParameters$ = [
		3,
		n0,
		_MWLPa,
		0,
		[
			_CCli,
			_Q,
			_Pay
		],
		[
			0,
			0,
			[() => MaintenanceWindowLambdaPayload, 0]
		]
	];
	var MaintenanceWindowRunCommandParameters$ = [
		3,
		n0,
		_MWRCP,
		0,
		[
			_Co,
			_CWOC,
			_DH,
			_DHT,
			_DV,
			_NC,
			_OSBN,
			_OSKP,
			_P,
			_SRA,
			_TSi
		],
		[
			0,
			() => CloudWatchOutputConfig$,
			0,
			0,
			0,
			() => NotificationConfig$,
			0,
			0,
			[() => _Parameters, 0],
			0,
			1
		]
	];
	var MaintenanceWindowStepFunctionsParameters$ = [
		3,
		n0,
		_MWSFP,
		0,
		[_Inp, _N],
		[[() => MaintenanceWindowStepFunctionsInput, 0], 0]
	];
	var MaintenanceWindowTarget$ = [
		3,
		n0,
		_MWT,
		0,
		[
			_WI,
			_WTI,
			_RTe,
			_Ta,
			_OI,
			_N,
			_D
		],
		[
			0,
			0,
			0,
			() => Targets,
			[() => OwnerInformation, 0],
			0,
			[() => MaintenanceWindowDescription, 0]
		]
	];
	var MaintenanceWindowTask$ = [
		3,
		n0,
		_MWTa,
		0,
		[
			_WI,
			_WTIi,
			_TAa,
			_Ty,
			_Ta,
			_TPa,
			_Pri,
			_LI,
			_SRA,
			_MC,
			_ME,
			_N,
			_D,
			_CB,
			_AC
		],
		[
			0,
			0,
			0,
			0,
			() => Targets,
			[() => MaintenanceWindowTaskParameters, 0],
			1,
			() => LoggingInfo$,
			0,
			0,
			0,
			0,
			[() => MaintenanceWindowDescription, 0],
			0,
			() => AlarmConfiguration$
		]
	];
	var MaintenanceWindowTaskInvocationParameters$ = [
		3,
		n0,
		_MWTIP,
		0,
		[
			_RCu,
			_Aut,
			_SF,
			_Lam
		],
		[
			[() => MaintenanceWindowRunCommandParameters$, 0],
			() => MaintenanceWindowAutomationParameters$,
			[() => MaintenanceWindowStepFunctionsParameters$, 0],
			[() => MaintenanceWindowLambdaParameters$, 0]
		]
	];
	var MaintenanceWindowTaskParameterValueExpression$ = [
		3,
		n0,
		_MWTPVE,
		8,
		[_Va],
		[[() => MaintenanceWindowTaskParameterValueList, 0]]
	];
	var MetadataValue$ = [
		3,
		n0,
		_MV,
		0,
		[_V],
		[0]
	];
	var ModifyDocumentPermissionRequest$ = [
		3,
		n0,
		_MDPR,
		0,
		[
			_N,
			_PT,
			_AITA,
			_AITR,
			_SDV
		],
		[
			0,
			0,
			[() => AccountIdList, 0],
			[() => AccountIdList, 0],
			0
		],
		2
	];
	var ModifyDocumentPermissionResponse$ = [
		3,
		n0,
		_MDPRo,
		0,
		[],
		[]
	];
	var Node$ = [
		3,
		n0,
		_Node,
		0,
		[
			_CTa,
			_I,
			_Ow,
			_Reg,
			_NTo
		],
		[
			4,
			0,
			() => NodeOwnerInfo$,
			0,
			[() => NodeType$, 0]
		]
	];
	var NodeAggregator$ = [
		3,
		n0,
		_NA,
		0,
		[
			_ATgg,
			_TN,
			_ANt,
			_Ag
		],
		[
			0,
			0,
			0,
			[() => NodeAggregatorList, 0]
		],
		3
	];
	var NodeFilter$ = [
		3,
		n0,
		_NF,
		0,
		[
			_K,
			_Va,
			_Ty
		],
		[
			0,
			[() => NodeFilterValueList, 0],
			0
		],
		2
	];
	var NodeOwnerInfo$ = [
		3,
		n0,
		_NOI,
		0,
		[
			_AIc,
			_OUI,
			_OUP
		],
		[
			0,
			0,
			0
		]
	];
	var NonCompliantSummary$ = [
		3,
		n0,
		_NCS,
		0,
		[_NCC, _SS],
		[1, () => SeveritySummary$]
	];
	var NotificationConfig$ = [
		3,
		n0,
		_NC,
		0,
		[
			_NAo,
			_NE,
			_NTot
		],
		[
			0,
			64,
			0
		]
	];
	var OpsAggregator$ = [
		3,
		n0,
		_OA,
		0,
		[
			_ATgg,
			_TN,
			_ANt,
			_Va,
			_Fi,
			_Ag
		],
		[
			0,
			0,
			0,
			128,
			[() => OpsFilterList, 0],
			[() => OpsAggregatorList, 0]
		]
	];
	var OpsEntity$ = [
		3,
		n0,
		_OE,
		0,
		[_I, _Dat],
		[0, () => OpsEntityItemMap]
	];
	var OpsEntityItem$ = [
		3,
		n0,
		_OEI,
		0,
		[_CTa, _Cont],
		[0, [
			1,
			n0,
			_OEIEL,
			0,
			128
		]]
	];
	var OpsFilter$ = [
		3,
		n0,
		_OF,
		0,
		[
			_K,
			_Va,
			_Ty
		],
		[
			0,
			[() => OpsFilterValueList, 0],
			0
		],
		2
	];
	var OpsItem$ = [
		3,
		n0,
		_OIp,
		0,
		[
			_CBr,
			_OIT,
			_CT,
			_D,
			_LMB,
			_LMT,
			_No,
			_Pri,
			_ROI,
			_St,
			_OII,
			_Ve,
			_Ti,
			_Sou,
			_OD,
			_Ca,
			_Se,
			_AST,
			_AETc,
			_PST,
			_PET,
			_OIA
		],
		[
			0,
			0,
			4,
			0,
			0,
			4,
			() => OpsItemNotifications,
			1,
			() => RelatedOpsItems,
			0,
			0,
			0,
			0,
			0,
			() => OpsItemOperationalData,
			0,
			0,
			4,
			4,
			4,
			4,
			0
		]
	];
	var OpsItemDataValue$ = [
		3,
		n0,
		_OIDV,
		0,
		[_V, _Ty],
		[0, 0]
	];
	var OpsItemEventFilter$ = [
		3,
		n0,
		_OIEF,
		0,
		[
			_K,
			_Va,
			_Ope
		],
		[
			0,
			64,
			0
		],
		3
	];
	var OpsItemEventSummary$ = [
		3,
		n0,
		_OIES,
		0,
		[
			_OII,
			_EIv,
			_Sou,
			_DTe,
			_Det,
			_CBr,
			_CT
		],
		[
			0,
			0,
			0,
			0,
			0,
			() => OpsItemIdentity$,
			4
		]
	];
	var OpsItemFilter$ = [
		3,
		n0,
		_OIFp,
		0,
		[
			_K,
			_Va,
			_Ope
		],
		[
			0,
			64,
			0
		],
		3
	];
	var OpsItemIdentity$ = [
		3,
		n0,
		_OIIp,
		0,
		[_Arn],
		[0]
	];
	var OpsItemNotification$ = [
		3,
		n0,
		_OIN,
		0,
		[_Arn],
		[0]
	];
	var OpsItemRelatedItemsFilter$ = [
		3,
		n0,
		_OIRIF,
		0,
		[
			_K,
			_Va,
			_Ope
		],
		[
			0,
			64,
			0
		],
		3
	];
	var OpsItemRelatedItemSummary$ = [
		3,
		n0,
		_OIRIS,
		0,
		[
			_OII,
			_AIs,
			_RTe,
			_AT,
			_RU,
			_CBr,
			_CT,
			_LMB,
			_LMT
		],
		[
			0,
			0,
			0,
			0,
			0,
			() => OpsItemIdentity$,
			4,
			() => OpsItemIdentity$,
			4
		]
	];
	var OpsItemSummary$ = [
		3,
		n0,
		_OISp,
		0,
		[
			_CBr,
			_CT,
			_LMB,
			_LMT,
			_Pri,
			_Sou,
			_St,
			_OII,
			_Ti,
			_OD,
			_Ca,
			_Se,
			_OIT,
			_AST,
			_AETc,
			_PST,
			_PET
		],
		[
			0,
			4,
			0,
			4,
			1,
			0,
			0,
			0,
			0,
			() => OpsItemOperationalData,
			0,
			0,
			0,
			4,
			4,
			4,
			4
		]
	];
	var OpsMetadata$ = [
		3,
		n0,
		_OM,
		0,
		[
			_RI,
			_OMA,
			_LMD,
			_LMU,
			_CDr
		],
		[
			0,
			0,
			4,
			0,
			4
		]
	];
	var OpsMetadataFilter$ = [
		3,
		n0,
		_OMF,
		0,
		[_K, _Va],
		[0, 64],
		2
	];
	var OpsResultAttribute$ = [
		3,
		n0,
		_ORA,
		0,
		[_TN],
		[0],
		1
	];
	var OutputSource$ = [
		3,
		n0,
		_OS,
		0,
		[_OSI, _OSTu],
		[0, 0]
	];
	var Parameter$ = [
		3,
		n0,
		_Par,
		0,
		[
			_N,
			_Ty,
			_V,
			_Ve,
			_Sel,
			_SRo,
			_LMD,
			_ARN,
			_DTa
		],
		[
			0,
			0,
			[() => PSParameterValue, 0],
			1,
			0,
			0,
			4,
			0,
			0
		]
	];
	var ParameterHistory$ = [
		3,
		n0,
		_PHa,
		0,
		[
			_N,
			_Ty,
			_KI,
			_LMD,
			_LMU,
			_D,
			_V,
			_APl,
			_Ve,
			_La,
			_Tie,
			_Po,
			_DTa
		],
		[
			0,
			0,
			0,
			4,
			0,
			0,
			[() => PSParameterValue, 0],
			0,
			1,
			64,
			0,
			() => ParameterPolicyList,
			0
		]
	];
	var ParameterInlinePolicy$ = [
		3,
		n0,
		_PIP,
		0,
		[
			_PTo,
			_PTol,
			_PSo
		],
		[
			0,
			0,
			0
		]
	];
	var ParameterMetadata$ = [
		3,
		n0,
		_PM,
		0,
		[
			_N,
			_ARN,
			_Ty,
			_KI,
			_LMD,
			_LMU,
			_D,
			_APl,
			_Ve,
			_Tie,
			_Po,
			_DTa
		],
		[
			0,
			0,
			0,
			0,
			4,
			0,
			0,
			0,
			1,
			0,
			() => ParameterPolicyList,
			0
		]
	];
	var ParametersFilter$ = [
		3,
		n0,
		_PFa,
		0,
		[_K, _Va],
		[0, 64],
		2
	];
	var ParameterStringFilter$ = [
		3,
		n0,
		_PSF,
		0,
		[
			_K,
			_Opt,
			_Va
		],
		[
			0,
			0,
			64
		],
		1
	];
	var ParentStepDetails$ = [
		3,
		n0,
		_PSD,
		0,
		[
			_SEI,
			_SNt,
			_Ac,
			_It,
			_IV
		],
		[
			0,
			0,
			0,
			1,
			0
		]
	];
	var Patch$ = [
		3,
		n0,
		_Pat,
		0,
		[
			_I,
			_RDe,
			_Ti,
			_D,
			_CU,
			_Ven,
			_PFr,
			_Prod,
			_Cl,
			_MSs,
			_KNb,
			_MN,
			_Lan,
			_AIdv,
			_BIu,
			_CVEI,
			_N,
			_Ep,
			_Ve,
			_Rel,
			_Arc,
			_Se,
			_Rep
		],
		[
			0,
			4,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			64,
			64,
			64,
			0,
			1,
			0,
			0,
			0,
			0,
			0
		]
	];
	var PatchBaselineIdentity$ = [
		3,
		n0,
		_PBI,
		0,
		[
			_BI,
			_BN,
			_OSp,
			_BD,
			_DB
		],
		[
			0,
			0,
			0,
			0,
			2
		]
	];
	var PatchComplianceData$ = [
		3,
		n0,
		_PCD,
		0,
		[
			_Ti,
			_KBI,
			_Cl,
			_Se,
			_S,
			_ITnst,
			_CVEI
		],
		[
			0,
			0,
			0,
			0,
			0,
			4,
			0
		],
		6
	];
	var PatchFilter$ = [
		3,
		n0,
		_PFat,
		0,
		[_K, _Va],
		[0, 64],
		2
	];
	var PatchFilterGroup$ = [
		3,
		n0,
		_PFG,
		0,
		[_PFatc],
		[() => PatchFilterList],
		1
	];
	var PatchGroupPatchBaselineMapping$ = [
		3,
		n0,
		_PGPBM,
		0,
		[_PG, _BIas],
		[0, () => PatchBaselineIdentity$]
	];
	var PatchOrchestratorFilter$ = [
		3,
		n0,
		_POF,
		0,
		[_K, _Va],
		[0, 64]
	];
	var PatchRule$ = [
		3,
		n0,
		_PR,
		0,
		[
			_PFG,
			_CL,
			_AAD,
			_AUD,
			_ENS
		],
		[
			() => PatchFilterGroup$,
			0,
			1,
			0,
			2
		],
		1
	];
	var PatchRuleGroup$ = [
		3,
		n0,
		_PRG,
		0,
		[_PRa],
		[() => PatchRuleList],
		1
	];
	var PatchSource$ = [
		3,
		n0,
		_PSat,
		0,
		[
			_N,
			_Produ,
			_Con
		],
		[
			0,
			64,
			[() => PatchSourceConfiguration, 0]
		],
		3
	];
	var PatchStatus$ = [
		3,
		n0,
		_PSa,
		0,
		[
			_DSep,
			_CL,
			_ADp
		],
		[
			0,
			0,
			4
		]
	];
	var ProgressCounters$ = [
		3,
		n0,
		_PC,
		0,
		[
			_TSo,
			_SSu,
			_FSa,
			_CSa,
			_TOS
		],
		[
			1,
			1,
			1,
			1,
			1
		]
	];
	var PutComplianceItemsRequest$ = [
		3,
		n0,
		_PCIR,
		0,
		[
			_RI,
			_RTe,
			_CTo,
			_ES,
			_Ite,
			_ICH,
			_UTp
		],
		[
			0,
			0,
			0,
			() => ComplianceExecutionSummary$,
			() => ComplianceItemEntryList,
			0,
			0
		],
		5
	];
	var PutComplianceItemsResult$ = [
		3,
		n0,
		_PCIRu,
		0,
		[],
		[]
	];
	var PutInventoryRequest$ = [
		3,
		n0,
		_PIR,
		0,
		[_II, _Ite],
		[0, [() => InventoryItemList, 0]],
		2
	];
	var PutInventoryResult$ = [
		3,
		n0,
		_PIRu,
		0,
		[_M],
		[0]
	];
	var PutParameterRequest$ = [
		3,
		n0,
		_PPR,
		0,
		[
			_N,
			_V,
			_D,
			_Ty,
			_KI,
			_Ov,
			_APl,
			_T,
			_Tie,
			_Po,
			_DTa
		],
		[
			0,
			[() => PSParameterValue, 0],
			0,
			0,
			0,
			2,
			0,
			() => TagList,
			0,
			0,
			0
		],
		2
	];
	var PutParameterResult$ = [
		3,
		n0,
		_PPRu,
		0,
		[_Ve, _Tie],
		[1, 0]
	];
	var PutResourcePolicyRequest$ = [
		3,
		n0,
		_PRPR,
		0,
		[
			_RAe,
			_Pol,
			_PI,
			_PH
		],
		[
			0,
			0,
			0,
			0
		],
		2
	];
	var PutResourcePolicyResponse$ = [
		3,
		n0,
		_PRPRu,
		0,
		[_PI, _PH],
		[0, 0]
	];
	var RegisterDefaultHostManagementConfigurationRequest$ = [
		3,
		n0,
		_RDHMCR,
		0,
		[
			_PMe,
			_RA,
			_Ov
		],
		[
			0,
			0,
			2
		],
		1
	];
	var RegisterDefaultHostManagementConfigurationResult$ = [
		3,
		n0,
		_RDHMCRe,
		0,
		[_RA],
		[0]
	];
	var RegisterDefaultPatchBaselineRequest$ = [
		3,
		n0,
		_RDPBR,
		0,
		[_BI],
		[0],
		1
	];
	var RegisterDefaultPatchBaselineResult$ = [
		3,
		n0,
		_RDPBRe,
		0,
		[_BI],
		[0]
	];
	var RegisterPatchBaselineForPatchGroupRequest$ = [
		3,
		n0,
		_RPBFPGR,
		0,
		[_BI, _PG],
		[0, 0],
		2
	];
	var RegisterPatchBaselineForPatchGroupResult$ = [
		3,
		n0,
		_RPBFPGRe,
		0,
		[_BI, _PG],
		[0, 0]
	];
	var RegisterTargetWithMaintenanceWindowRequest$ = [
		3,
		n0,
		_RTWMWR,
		0,
		[
			_WI,
			_RTe,
			_Ta,
			_OI,
			_N,
			_D,
			_CTl
		],
		[
			0,
			0,
			() => Targets,
			[() => OwnerInformation, 0],
			0,
			[() => MaintenanceWindowDescription, 0],
			[0, 4]
		],
		3
	];
	var RegisterTargetWithMaintenanceWindowResult$ = [
		3,
		n0,
		_RTWMWRe,
		0,
		[_WTI],
		[0]
	];
	var RegisterTaskWithMaintenanceWindowRequest$ = [
		3,
		n0,
		_RTWMWReg,
		0,
		[
			_WI,
			_TAa,
			_TTa,
			_Ta,
			_SRA,
			_TPa,
			_TIP,
			_Pri,
			_MC,
			_ME,
			_LI,
			_N,
			_D,
			_CTl,
			_CB,
			_AC
		],
		[
			0,
			0,
			0,
			() => Targets,
			0,
			[() => MaintenanceWindowTaskParameters, 0],
			[() => MaintenanceWindowTaskInvocationParameters$, 0],
			1,
			0,
			0,
			() => LoggingInfo$,
			0,
			[() => MaintenanceWindowDescription, 0],
			[0, 4],
			0,
			() => AlarmConfiguration$
		],
		3
	];
	var RegisterTaskWithMaintenanceWindowResult$ = [
		3,
		n0,
		_RTWMWRegi,
		0,
		[_WTIi],
		[0]
	];
	var RegistrationMetadataItem$ = [
		3,
		n0,
		_RMI,
		0,
		[_K, _V],
		[0, 0],
		2
	];
	var RelatedOpsItem$ = [
		3,
		n0,
		_ROIe,
		0,
		[_OII],
		[0],
		1
	];
	var RemoveTagsFromResourceRequest$ = [
		3,
		n0,
		_RTFRR,
		0,
		[
			_RTe,
			_RI,
			_TK
		],
		[
			0,
			0,
			64
		],
		3
	];
	var RemoveTagsFromResourceResult$ = [
		3,
		n0,
		_RTFRRe,
		0,
		[],
		[]
	];
	var ResetServiceSettingRequest$ = [
		3,
		n0,
		_RSSR,
		0,
		[_SIe],
		[0],
		1
	];
	var ResetServiceSettingResult$ = [
		3,
		n0,
		_RSSRe,
		0,
		[_SSe],
		[() => ServiceSetting$]
	];
	var ResolvedTargets$ = [
		3,
		n0,
		_RTes,
		0,
		[_PVar, _Tr],
		[64, 2]
	];
	var ResourceComplianceSummaryItem$ = [
		3,
		n0,
		_RCSIe,
		0,
		[
			_CTo,
			_RTe,
			_RI,
			_St,
			_OSv,
			_ES,
			_CSo,
			_NCS
		],
		[
			0,
			0,
			0,
			0,
			0,
			() => ComplianceExecutionSummary$,
			() => CompliantSummary$,
			() => NonCompliantSummary$
		]
	];
	var ResourceDataSyncAwsOrganizationsSource$ = [
		3,
		n0,
		_RDSAOS,
		0,
		[_OSTr, _OUr],
		[0, () => ResourceDataSyncOrganizationalUnitList],
		1
	];
	var ResourceDataSyncDestinationDataSharing$ = [
		3,
		n0,
		_RDSDDS,
		0,
		[_DDST],
		[0]
	];
	var ResourceDataSyncItem$ = [
		3,
		n0,
		_RDSIe,
		0,
		[
			_SN,
			_ST,
			_SSy,
			_SDe,
			_LST,
			_LSST,
			_SLMT,
			_LS,
			_SCT,
			_LSSM
		],
		[
			0,
			0,
			() => ResourceDataSyncSourceWithState$,
			() => ResourceDataSyncS3Destination$,
			4,
			4,
			4,
			0,
			4,
			0
		]
	];
	var ResourceDataSyncOrganizationalUnit$ = [
		3,
		n0,
		_RDSOU,
		0,
		[_OUI],
		[0]
	];
	var ResourceDataSyncS3Destination$ = [
		3,
		n0,
		_RDSSD,
		0,
		[
			_BNu,
			_SFy,
			_Reg,
			_Pre,
			_AWSKMSKARN,
			_DDS
		],
		[
			0,
			0,
			0,
			0,
			0,
			() => ResourceDataSyncDestinationDataSharing$
		],
		3
	];
	var ResourceDataSyncSource$ = [
		3,
		n0,
		_RDSS,
		0,
		[
			_STo,
			_SRou,
			_AOS,
			_IFR,
			_EAODS
		],
		[
			0,
			64,
			() => ResourceDataSyncAwsOrganizationsSource$,
			2,
			2
		],
		2
	];
	var ResourceDataSyncSourceWithState$ = [
		3,
		n0,
		_RDSSWS,
		0,
		[
			_STo,
			_AOS,
			_SRou,
			_IFR,
			_S,
			_EAODS
		],
		[
			0,
			() => ResourceDataSyncAwsOrganizationsSource$,
			64,
			2,
			0,
			2
		]
	];
	var ResultAttribute$ = [
		3,
		n0,
		_RAesu,
		0,
		[_TN],
		[0],
		1
	];
	var ResumeSessionRequest$ = [
		3,
		n0,
		_RSR,
		0,
		[_SIes],
		[0],
		1
	];
	var ResumeSessionResponse$ = [
		3,
		n0,
		_RSRe,
		0,
		[
			_SIes,
			_TV,
			_SUt
		],
		[
			0,
			0,
			0
		]
	];
	var ReviewInformation$ = [
		3,
		n0,
		_RIe,
		0,
		[
			_RTev,
			_St,
			_Rev
		],
		[
			4,
			0,
			0
		]
	];
	var Runbook$ = [
		3,
		n0,
		_Ru,
		0,
		[
			_DN,
			_DV,
			_P,
			_TPN,
			_Ta,
			_TM,
			_MC,
			_ME,
			_TL
		],
		[
			0,
			0,
			[
				2,
				n0,
				_APM,
				0,
				0,
				64
			],
			0,
			() => Targets,
			[
				1,
				n0,
				_TM,
				0,
				[
					2,
					n0,
					_TMa,
					0,
					0,
					64
				]
			],
			0,
			0,
			() => TargetLocations
		],
		1
	];
	var S3OutputLocation$ = [
		3,
		n0,
		_SOL,
		0,
		[
			_OSR,
			_OSBN,
			_OSKP
		],
		[
			0,
			0,
			0
		]
	];
	var S3OutputUrl$ = [
		3,
		n0,
		_SOUu,
		0,
		[_OU],
		[0]
	];
	var ScheduledWindowExecution$ = [
		3,
		n0,
		_SWEc,
		0,
		[
			_WI,
			_N,
			_ET
		],
		[
			0,
			0,
			0
		]
	];
	var SendAutomationSignalRequest$ = [
		3,
		n0,
		_SASR,
		0,
		[
			_AEI,
			_STi,
			_Pay
		],
		[
			0,
			0,
			[
				2,
				n0,
				_APM,
				0,
				0,
				64
			]
		],
		2
	];
	var SendAutomationSignalResult$ = [
		3,
		n0,
		_SASRe,
		0,
		[],
		[]
	];
	var SendCommandRequest$ = [
		3,
		n0,
		_SCR,
		0,
		[
			_DN,
			_IIn,
			_Ta,
			_DV,
			_DH,
			_DHT,
			_TSi,
			_Co,
			_P,
			_OSR,
			_OSBN,
			_OSKP,
			_MC,
			_ME,
			_SRA,
			_NC,
			_CWOC,
			_AC
		],
		[
			0,
			64,
			() => Targets,
			0,
			0,
			0,
			1,
			0,
			[() => _Parameters, 0],
			0,
			0,
			0,
			0,
			0,
			0,
			() => NotificationConfig$,
			() => CloudWatchOutputConfig$,
			() => AlarmConfiguration$
		],
		1
	];
	var SendCommandResult$ = [
		3,
		n0,
		_SCRe,
		0,
		[_C],
		[[() => Command$, 0]]
	];
	var ServiceSetting$ = [
		3,
		n0,
		_SSe,
		0,
		[
			_SIe,
			_SVe,
			_LMD,
			_LMU,
			_ARN,
			_St
		],
		[
			0,
			0,
			4,
			0,
			0,
			0
		]
	];
	var Session$ = [
		3,
		n0,
		_Sess,
		0,
		[
			_SIes,
			_Tar,
			_St,
			_SDt,
			_EDn,
			_DN,
			_Ow,
			_Rea,
			_De,
			_OU,
			_MSD,
			_ATc
		],
		[
			0,
			0,
			0,
			4,
			4,
			0,
			0,
			0,
			0,
			() => SessionManagerOutputUrl$,
			0,
			0
		]
	];
	var SessionFilter$ = [
		3,
		n0,
		_SFe,
		0,
		[_k, _v],
		[0, 0],
		2
	];
	var SessionManagerOutputUrl$ = [
		3,
		n0,
		_SMOU,
		0,
		[_SOUu, _CWOU],
		[0, 0]
	];
	var SeveritySummary$ = [
		3,
		n0,
		_SS,
		0,
		[
			_CCr,
			_HC,
			_MCe,
			_LC,
			_ICn,
			_UC
		],
		[
			1,
			1,
			1,
			1,
			1,
			1
		]
	];
	var StartAccessRequestRequest$ = [
		3,
		n0,
		_SARR,
		0,
		[
			_Rea,
			_Ta,
			_T
		],
		[
			0,
			() => Targets,
			() => TagList
		],
		2
	];
	var StartAccessRequestResponse$ = [
		3,
		n0,
		_SARRt,
		0,
		[_ARI],
		[0]
	];
	var StartAssociationsOnceRequest$ = [
		3,
		n0,
		_SAOR,
		0,
		[_AIss],
		[64],
		1
	];
	var StartAssociationsOnceResult$ = [
		3,
		n0,
		_SAORt,
		0,
		[],
		[]
	];
	var StartAutomationExecutionRequest$ = [
		3,
		n0,
		_SAER,
		0,
		[
			_DN,
			_DV,
			_P,
			_CTl,
			_Mo,
			_TPN,
			_Ta,
			_TM,
			_MC,
			_ME,
			_TL,
			_T,
			_AC,
			_TLURL
		],
		[
			0,
			0,
			[
				2,
				n0,
				_APM,
				0,
				0,
				64
			],
			0,
			0,
			0,
			() => AutomationTargets,
			[
				1,
				n0,
				_TM,
				0,
				[
					2,
					n0,
					_TMa,
					0,
					0,
					64
				]
			],
			0,
			0,
			() => TargetLocations,
			() => TagList,
			() => AlarmConfiguration$,
			0
		],
		1
	];
	var StartAutomationExecutionResult$ = [
		3,
		n0,
		_SAERt,
		0,
		[_AEI],
		[0]
	];
	var StartChangeRequestExecutionRequest$ = [
		3,
		n0,
		_SCRER,
		0,
		[
			_DN,
			_R,
			_STc,
			_DV,
			_P,
			_CRN,
			_CTl,
			_AA,
			_T,
			_SETc,
			_CDh
		],
		[
			0,
			() => Runbooks,
			4,
			0,
			[
				2,
				n0,
				_APM,
				0,
				0,
				64
			],
			0,
			0,
			2,
			() => TagList,
			4,
			0
		],
		2
	];
	var StartChangeRequestExecutionResult$ = [
		3,
		n0,
		_SCRERt,
		0,
		[_AEI],
		[0]
	];
	var StartExecutionPreviewRequest$ = [
		3,
		n0,
		_SEPR,
		0,
		[
			_DN,
			_DV,
			_EIx
		],
		[
			0,
			0,
			() => ExecutionInputs$
		],
		1
	];
	var StartExecutionPreviewResponse$ = [
		3,
		n0,
		_SEPRt,
		0,
		[_EPI],
		[0]
	];
	var StartSessionRequest$ = [
		3,
		n0,
		_SSR,
		0,
		[
			_Tar,
			_DN,
			_Rea,
			_P
		],
		[
			0,
			0,
			0,
			[
				2,
				n0,
				_SMP,
				0,
				0,
				64
			]
		],
		1
	];
	var StartSessionResponse$ = [
		3,
		n0,
		_SSRt,
		0,
		[
			_SIes,
			_TV,
			_SUt
		],
		[
			0,
			0,
			0
		]
	];
	var StepExecution$ = [
		3,
		n0,
		_SEte,
		0,
		[
			_SNt,
			_Ac,
			_TSi,
			_OFn,
			_MA,
			_EST,
			_EET,
			_SSt,
			_RCes,
			_Inpu,
			_Ou,
			_Res,
			_FM,
			_WM,
			_FD,
			_SEI,
			_OP,
			_IE,
			_NS,
			_ICs,
			_VNS,
			_Ta,
			_TLar,
			_TA,
			_PSD
		],
		[
			0,
			0,
			1,
			0,
			1,
			4,
			4,
			0,
			0,
			128,
			[
				2,
				n0,
				_APM,
				0,
				0,
				64
			],
			0,
			0,
			0,
			() => FailureDetails$,
			0,
			[
				2,
				n0,
				_APM,
				0,
				0,
				64
			],
			2,
			0,
			2,
			64,
			() => Targets,
			() => TargetLocation$,
			() => AlarmStateInformationList,
			() => ParentStepDetails$
		]
	];
	var StepExecutionFilter$ = [
		3,
		n0,
		_SEF,
		0,
		[_K, _Va],
		[0, 64],
		2
	];
	var StopAutomationExecutionRequest$ = [
		3,
		n0,
		_SAERto,
		0,
		[_AEI, _Ty],
		[0, 0],
		1
	];
	var StopAutomationExecutionResult$ = [
		3,
		n0,
		_SAERtop,
		0,
		[],
		[]
	];
	var Tag$ = [
		3,
		n0,
		_Tag,
		0,
		[_K, _V],
		[0, 0],
		2
	];
	var Target$ = [
		3,
		n0,
		_Tar,
		0,
		[_K, _Va],
		[0, 64]
	];
	var TargetLocation$ = [
		3,
		n0,
		_TLar,
		0,
		[
			_Acc,
			_Re,
			_TLMC,
			_TLME,
			_ERN,
			_TLAC,
			_ICOU,
			_EAx,
			_Ta,
			_TMC,
			_TME
		],
		[
			64,
			64,
			0,
			0,
			0,
			() => AlarmConfiguration$,
			2,
			64,
			() => AutomationTargets,
			0,
			0
		]
	];
	var TargetPreview$ = [
		3,
		n0,
		_TPar,
		0,
		[_Cou, _TT],
		[1, 0]
	];
	var TargetsSummary$ = [
		3,
		n0,
		_TS,
		0,
		[
			_TCo,
			_SCt,
			_CC,
			_SCu,
			_FC
		],
		[
			1,
			1,
			1,
			1,
			1
		]
	];
	var TerminateSessionRequest$ = [
		3,
		n0,
		_TSR,
		0,
		[_SIes],
		[0],
		1
	];
	var TerminateSessionResponse$ = [
		3,
		n0,
		_TSRe,
		0,
		[_SIes],
		[0]
	];
	var UnlabelParameterVersionRequest$ = [
		3,
		n0,
		_UPVR,
		0,
		[
			_N,
			_PVa,
			_La
		],
		[
			0,
			1,
			64
		],
		3
	];
	var UnlabelParameterVersionResult$ = [
		3,
		n0,
		_UPVRn,
		0,
		[_RLe, _IL],
		[64, 64]
	];
	var UpdateAssociationRequest$ = [
		3,
		n0,
		_UAR,
		0,
		[
			_AIs,
			_P,
			_DV,
			_SE,
			_OL,
			_N,
			_Ta,
			_AN,
			_AV,
			_ATPN,
			_ME,
			_MC,
			_CS,
			_SCy,
			_AOACI,
			_CN,
			_TL,
			_SO,
			_Du,
			_TM,
			_AC,
			_ADAR
		],
		[
			0,
			[() => _Parameters, 0],
			0,
			0,
			() => InstanceAssociationOutputLocation$,
			0,
			() => Targets,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			2,
			64,
			() => TargetLocations,
			1,
			1,
			[
				1,
				n0,
				_TM,
				0,
				[
					2,
					n0,
					_TMa,
					0,
					0,
					64
				]
			],
			() => AlarmConfiguration$,
			0
		],
		1
	];
	var UpdateAssociationResult$ = [
		3,
		n0,
		_UARp,
		0,
		[_AD],
		[[() => AssociationDescription$, 0]]
	];
	var UpdateAssociationStatusRequest$ = [
		3,
		n0,
		_UASR,
		0,
		[
			_N,
			_II,
			_AS
		],
		[
			0,
			0,
			() => AssociationStatus$
		],
		3
	];
	var UpdateAssociationStatusResult$ = [
		3,
		n0,
		_UASRp,
		0,
		[_AD],
		[[() => AssociationDescription$, 0]]
	];
	var UpdateCloudConnectorRequest$ = [
		3,
		n0,
		_UCCR,
		0,
		[
			_CCI,
			_DNi,
			_Con,
			_D
		],
		[
			0,
			0,
			() => CloudConnectorConfiguration$,
			0
		],
		1
	];
	var UpdateCloudConnectorResult$ = [
		3,
		n0,
		_UCCRp,
		0,
		[_CCI],
		[0]
	];
	var UpdateDocumentDefaultVersionRequest$ = [
		3,
		n0,
		_UDDVR,
		0,
		[_N, _DV],
		[0, 0],
		2
	];
	var UpdateDocumentDefaultVersionResult$ = [
		3,
		n0,
		_UDDVRp,
		0,
		[_D],
		[() => DocumentDefaultVersionDescription$]
	];
	var UpdateDocumentMetadataRequest$ = [
		3,
		n0,
		_UDMR,
		0,
		[
			_N,
			_DRoc,
			_DV
		],
		[
			0,
			() => DocumentReviews$,
			0
		],
		2
	];
	var UpdateDocumentMetadataResponse$ = [
		3,
		n0,
		_UDMRp,
		0,
		[],
		[]
	];
	var UpdateDocumentRequest$ = [
		3,
		n0,
		_UDR,
		0,
		[
			_Cont,
			_N,
			_At,
			_DNi,
			_VN,
			_DV,
			_DF,
			_TT
		],
		[
			0,
			0,
			() => AttachmentsSourceList,
			0,
			0,
			0,
			0,
			0
		],
		2
	];
	var UpdateDocumentResult$ = [
		3,
		n0,
		_UDRp,
		0,
		[_DD],
		[[() => DocumentDescription$, 0]]
	];
	var UpdateMaintenanceWindowRequest$ = [
		3,
		n0,
		_UMWR,
		0,
		[
			_WI,
			_N,
			_D,
			_SDt,
			_EDn,
			_Sc,
			_STch,
			_SO,
			_Du,
			_Cu,
			_AUT,
			_Ena,
			_Repl
		],
		[
			0,
			0,
			[() => MaintenanceWindowDescription, 0],
			0,
			0,
			0,
			0,
			1,
			1,
			1,
			2,
			2,
			2
		],
		1
	];
	var UpdateMaintenanceWindowResult$ = [
		3,
		n0,
		_UMWRp,
		0,
		[
			_WI,
			_N,
			_D,
			_SDt,
			_EDn,
			_Sc,
			_STch,
			_SO,
			_Du,
			_Cu,
			_AUT,
			_Ena
		],
		[
			0,
			0,
			[() => MaintenanceWindowDescription, 0],
			0,
			0,
			0,
			0,
			1,
			1,
			1,
			2,
			2
		]
	];
	var UpdateMaintenanceWindowTargetRequest$ = [
		3,
		n0,
		_UMWTR,
		0,
		[
			_WI,
			_WTI,
			_Ta,
			_OI,
			_N,
			_D,
			_Repl
		],
		[
			0,
			0,
			() => Targets,
			[() => OwnerInformation, 0],
			0,
			[() => MaintenanceWindowDescription, 0],
			2
		],
		2
	];
	var UpdateMaintenanceWindowTargetResult$ = [
		3,
		n0,
		_UMWTRp,
		0,
		[
			_WI,
			_WTI,
			_Ta,
			_OI,
			_N,
			_D
		],
		[
			0,
			0,
			() => Targets,
			[() => OwnerInformation, 0],
			0,
			[() => MaintenanceWindowDescription, 0]
		]
	];
	var UpdateMaintenanceWindowTaskRequest$ = [
		3,
		n0,
		_UMWTRpd,
		0,
		[
			_WI,
			_WTIi,
			_Ta,
			_TAa,
			_SRA,
			_TPa,
			_TIP,
			_Pri,
			_MC,
			_ME,
			_LI,
			_N,
			_D,
			_Repl,
			_CB,
			_AC
		],
		[
			0,
			0,
			() => Targets,
			0,
			0,
			[() => MaintenanceWindowTaskParameters, 0],
			[() => MaintenanceWindowTaskInvocationParameters$, 0],
			1,
			0,
			0,
			() => LoggingInfo$,
			0,
			[() => MaintenanceWindowDescription, 0],
			2,
			0,
			() => AlarmConfiguration$
		],
		2
	];
	var UpdateMaintenanceWindowTaskResult$ = [
		3,
		n0,
		_UMWTRpda,
		0,
		[
			_WI,
			_WTIi,
			_Ta,
			_TAa,
			_SRA,
			_TPa,
			_TIP,
			_Pri,
			_MC,
			_ME,
			_LI,
			_N,
			_D,
			_CB,
			_AC
		],
		[
			0,
			0,
			() => Targets,
			0,
			0,
			[() => MaintenanceWindowTaskParameters, 0],
			[() => MaintenanceWindowTaskInvocationParameters$, 0],
			1,
			0,
			0,
			() => LoggingInfo$,
			0,
			[() => MaintenanceWindowDescription, 0],
			0,
			() => AlarmConfiguration$
		]
	];
	var UpdateManagedInstanceRoleRequest$ = [
		3,
		n0,
		_UMIRR,
		0,
		[_II, _IRa],
		[0, 0],
		2
	];
	var UpdateManagedInstanceRoleResult$ = [
		3,
		n0,
		_UMIRRp,
		0,
		[],
		[]
	];
	var UpdateOpsItemRequest$ = [
		3,
		n0,
		_UOIR,
		0,
		[
			_OII,
			_D,
			_OD,
			_ODTD,
			_No,
			_Pri,
			_ROI,
			_St,
			_Ti,
			_Ca,
			_Se,
			_AST,
			_AETc,
			_PST,
			_PET,
			_OIA
		],
		[
			0,
			0,
			() => OpsItemOperationalData,
			64,
			() => OpsItemNotifications,
			1,
			() => RelatedOpsItems,
			0,
			0,
			0,
			0,
			4,
			4,
			4,
			4,
			0
		],
		1
	];
	var UpdateOpsItemResponse$ = [
		3,
		n0,
		_UOIRp,
		0,
		[],
		[]
	];
	var UpdateOpsMetadataRequest$ = [
		3,
		n0,
		_UOMR,
		0,
		[
			_OMA,
			_MTU,
			_KTD
		],
		[
			0,
			() => MetadataMap,
			64
		],
		1
	];
	var UpdateOpsMetadataResult$ = [
		3,
		n0,
		_UOMRp,
		0,
		[_OMA],
		[0]
	];
	var UpdatePatchBaselineRequest$ = [
		3,
		n0,
		_UPBR,
		0,
		[
			_BI,
			_N,
			_GF,
			_AR,
			_AP,
			_APCL,
			_APENS,
			_RP,
			_RPA,
			_D,
			_So,
			_ASUCS,
			_Repl
		],
		[
			0,
			0,
			() => PatchFilterGroup$,
			() => PatchRuleGroup$,
			64,
			0,
			2,
			64,
			0,
			0,
			[() => PatchSourceList, 0],
			0,
			2
		],
		1
	];
	var UpdatePatchBaselineResult$ = [
		3,
		n0,
		_UPBRp,
		0,
		[
			_BI,
			_N,
			_OSp,
			_GF,
			_AR,
			_AP,
			_APCL,
			_APENS,
			_RP,
			_RPA,
			_CD,
			_MD,
			_D,
			_So,
			_ASUCS
		],
		[
			0,
			0,
			0,
			() => PatchFilterGroup$,
			() => PatchRuleGroup$,
			64,
			0,
			2,
			64,
			0,
			4,
			4,
			0,
			[() => PatchSourceList, 0],
			0
		]
	];
	var UpdateResourceDataSyncRequest$ = [
		3,
		n0,
		_URDSR,
		0,
		[
			_SN,
			_ST,
			_SSy
		],
		[
			0,
			0,
			() => ResourceDataSyncSource$
		],
		3
	];
	var UpdateResourceDataSyncResult$ = [
		3,
		n0,
		_URDSRp,
		0,
		[],
		[]
	];
	var UpdateServiceSettingRequest$ = [
		3,
		n0,
		_USSR,
		0,
		[_SIe, _SVe],
		[0, 0],
		2
	];
	var UpdateServiceSettingResult$ = [
		3,
		n0,
		_USSRp,
		0,
		[],
		[]
	];
	var ValidateCloudConnectorRequest$ = [
		3,
		n0,
		_VCCR,
		0,
		[
			_CCI,
			_MR,
			_NT
		],
		[
			0,
			1,
			0
		],
		1
	];
	var ValidateCloudConnectorResult$ = [
		3,
		n0,
		_VCCRa,
		0,
		[_VF, _NT],
		[() => ValidationFindingList, 0]
	];
	var ValidationFinding$ = [
		3,
		n0,
		_VFa,
		0,
		[
			_Ty,
			_Cod,
			_M,
			_PMr,
			_Sco
		],
		[
			0,
			0,
			0,
			0,
			() => ValidationFindingScope$
		]
	];
	var ValidationFindingScope$ = [
		3,
		n0,
		_VFS,
		0,
		[_Ty, _I],
		[0, 0]
	];
	var AccountIdList = [
		1,
		n0,
		_AIL,
		0,
		[0, { [_xN]: _AIc }]
	];
	var AccountSharingInfoList = [
		1,
		n0,
		_ASIL,
		0,
		[() => AccountSharingInfo$, { [_xN]: _ASI }]
	];
	var ActivationList = [
		1,
		n0,
		_AL,
		0,
		() => Activation$
	];
	var AlarmList = [
		1,
		n0,
		_ALl,
		0,
		() => Alarm$
	];
	var AlarmStateInformationList = [
		1,
		n0,
		_ASILl,
		0,
		() => AlarmStateInformation$
	];
	var AssociationDescriptionList = [
		1,
		n0,
		_ADL,
		0,
		[() => AssociationDescription$, { [_xN]: _AD }]
	];
	var AssociationExecutionFilterList = [
		1,
		n0,
		_AEFL,
		0,
		[() => AssociationExecutionFilter$, { [_xN]: _AEF }]
	];
	var AssociationExecutionsList = [
		1,
		n0,
		_AEL,
		0,
		[() => AssociationExecution$, { [_xN]: _AE }]
	];
	var AssociationExecutionTargetsFilterList = [
		1,
		n0,
		_AETFL,
		0,
		[() => AssociationExecutionTargetsFilter$, { [_xN]: _AETF }]
	];
	var AssociationExecutionTargetsList = [
		1,
		n0,
		_AETL,
		0,
		[() => AssociationExecutionTarget$, { [_xN]: _AET }]
	];
	var AssociationFilterList = [
		1,
		n0,
		_AFL,
		0,
		[() => AssociationFilter$, { [_xN]: _AF }]
	];
	var AssociationList = [
		1,
		n0,
		_ALs,
		0,
		[() => Association$, { [_xN]: _As }]
	];
	var AssociationVersionList = [
		1,
		n0,
		_AVL,
		0,
		[() => AssociationVersionInfo$, 0]
	];
	var AttachmentContentList = [
		1,
		n0,
		_ACL,
		0,
		[() => AttachmentContent$, { [_xN]: _ACt }]
	];
	var AttachmentInformationList = [
		1,
		n0,
		_AILt,
		0,
		[() => AttachmentInformation$, { [_xN]: _AIt }]
	];
	var AttachmentsSourceList = [
		1,
		n0,
		_ASL,
		0,
		() => AttachmentsSource$
	];
	var AutomationExecutionFilterList = [
		1,
		n0,
		_AEFLu,
		0,
		() => AutomationExecutionFilter$
	];
	var AutomationExecutionMetadataList = [
		1,
		n0,
		_AEML,
		0,
		() => AutomationExecutionMetadata$
	];
	var AutomationTargets = [
		1,
		n0,
		_ATut,
		0,
		() => Target$
	];
	var AzureSubscriptionList = [
		1,
		n0,
		_ASLz,
		0,
		() => AzureSubscription$
	];
	var CloudConnectorFilterList = [
		1,
		n0,
		_CCFL,
		0,
		() => CloudConnectorFilter$
	];
	var CloudConnectorSummaryList = [
		1,
		n0,
		_CCSL,
		0,
		() => CloudConnectorSummary$
	];
	var CommandFilterList = [
		1,
		n0,
		_CFL,
		0,
		() => CommandFilter$
	];
	var CommandInvocationList = [
		1,
		n0,
		_CIL,
		0,
		() => CommandInvocation$
	];
	var CommandList = [
		1,
		n0,
		_CLo,
		0,
		[() => Command$, 0]
	];
	var CommandPluginList = [
		1,
		n0,
		_CPL,
		0,
		() => CommandPlugin$
	];
	var ComplianceItemEntryList = [
		1,
		n0,
		_CIEL,
		0,
		() => ComplianceItemEntry$
	];
	var ComplianceItemList = [
		1,
		n0,
		_CILo,
		0,
		[() => ComplianceItem$, { [_xN]: _Item }]
	];
	var ComplianceStringFilterList = [
		1,
		n0,
		_CSFL,
		0,
		[() => ComplianceStringFilter$, { [_xN]: _CFo }]
	];
	var ComplianceStringFilterValueList = [
		1,
		n0,
		_CSFVL,
		0,
		[0, { [_xN]: _FVi }]
	];
	var ComplianceSummaryItemList = [
		1,
		n0,
		_CSIL,
		0,
		[() => ComplianceSummaryItem$, { [_xN]: _Item }]
	];
	var CreateAssociationBatchRequestEntries = [
		1,
		n0,
		_CABREr,
		0,
		[() => CreateAssociationBatchRequestEntry$, { [_xN]: _en }]
	];
	var DescribeActivationsFilterList = [
		1,
		n0,
		_DAFL,
		0,
		() => DescribeActivationsFilter$
	];
	var DocumentFilterList = [
		1,
		n0,
		_DFL,
		0,
		[() => DocumentFilter$, { [_xN]: _DFo }]
	];
	var DocumentIdentifierList = [
		1,
		n0,
		_DIL,
		0,
		[() => DocumentIdentifier$, { [_xN]: _DIo }]
	];
	var DocumentKeyValuesFilterList = [
		1,
		n0,
		_DKVFL,
		0,
		() => DocumentKeyValuesFilter$
	];
	var DocumentParameterList = [
		1,
		n0,
		_DPLo,
		0,
		[() => DocumentParameter$, { [_xN]: _DPo }]
	];
	var DocumentRequiresList = [
		1,
		n0,
		_DRL,
		0,
		() => DocumentRequires$
	];
	var DocumentReviewCommentList = [
		1,
		n0,
		_DRCL,
		0,
		() => DocumentReviewCommentSource$
	];
	var DocumentReviewerResponseList = [
		1,
		n0,
		_DRRL,
		0,
		() => DocumentReviewerResponseSource$
	];
	var DocumentVersionList = [
		1,
		n0,
		_DVL,
		0,
		() => DocumentVersionInfo$
	];
	var EffectivePatchList = [
		1,
		n0,
		_EPL,
		0,
		() => EffectivePatch$
	];
	var FailedCreateAssociationList = [
		1,
		n0,
		_FCAL,
		0,
		[() => FailedCreateAssociation$, { [_xN]: _FCAE }]
	];
	var GcpProjectList = [
		1,
		n0,
		_GPL,
		0,
		() => GcpProject$
	];
	var GetResourcePoliciesResponseEntries = [
		1,
		n0,
		_GRPREe,
		0,
		() => GetResourcePoliciesResponseEntry$
	];
	var InstanceAssociationList = [
		1,
		n0,
		_IAL,
		0,
		() => InstanceAssociation$
	];
	var InstanceAssociationStatusInfos = [
		1,
		n0,
		_IASI,
		0,
		() => InstanceAssociationStatusInfo$
	];
	var InstanceInformationFilterList = [
		1,
		n0,
		_IIFL,
		0,
		[() => InstanceInformationFilter$, { [_xN]: _IIF }]
	];
	var InstanceInformationFilterValueSet = [
		1,
		n0,
		_IIFVS,
		0,
		[0, { [_xN]: _IIFV }]
	];
	var InstanceInformationList = [
		1,
		n0,
		_IIL,
		0,
		[() => InstanceInformation$, { [_xN]: _IInst }]
	];
	var InstanceInformationStringFilterList = [
		1,
		n0,
		_IISFL,
		0,
		[() => InstanceInformationStringFilter$, { [_xN]: _IISF }]
	];
	var InstancePatchStateFilterList = [
		1,
		n0,
		_IPSFL,
		0,
		() => InstancePatchStateFilter$
	];
	var InstancePatchStateList = [
		1,
		n0,
		_IPSL,
		0,
		[() => InstancePatchState$, 0]
	];
	var InstancePatchStatesList = [
		1,
		n0,
		_IPSLn,
		0,
		[() => InstancePatchState$, 0]
	];
	var InstanceProperties = [
		1,
		n0,
		_IPn,
		0,
		[() => InstanceProperty$, { [_xN]: _IPns }]
	];
	var InstancePropertyFilterList = [
		1,
		n0,
		_IPFL,
		0,
		[() => InstancePropertyFilter$, { [_xN]: _IPF }]
	];
	var InstancePropertyFilterValueSet = [
		1,
		n0,
		_IPFVS,
		0,
		[0, { [_xN]: _IPFV }]
	];
	var InstancePropertyStringFilterList = [
		1,
		n0,
		_IPSFLn,
		0,
		[() => InstancePropertyStringFilter$, { [_xN]: _IPSFn }]
	];
	var InventoryAggregatorList = [
		1,
		n0,
		_IALn,
		0,
		[() => InventoryAggregator$, { [_xN]: _Agg }]
	];
	var InventoryDeletionsList = [
		1,
		n0,
		_IDL,
		0,
		() => InventoryDeletionStatusItem$
	];
	var InventoryDeletionSummaryItems = [
		1,
		n0,
		_IDSInv,
		0,
		() => InventoryDeletionSummaryItem$
	];
	var InventoryFilterList = [
		1,
		n0,
		_IFL,
		0,
		[() => InventoryFilter$, { [_xN]: _IFn }]
	];
	var InventoryFilterValueList = [
		1,
		n0,
		_IFVL,
		0,
		[0, { [_xN]: _FVi }]
	];
	var InventoryGroupList = [
		1,
		n0,
		_IGL,
		0,
		[() => InventoryGroup$, { [_xN]: _IG }]
	];
	var InventoryItemAttributeList = [
		1,
		n0,
		_IIAL,
		0,
		[() => InventoryItemAttribute$, { [_xN]: _Attr }]
	];
	var InventoryItemList = [
		1,
		n0,
		_IILn,
		0,
		[() => InventoryItem$, { [_xN]: _Item }]
	];
	var InventoryItemSchemaResultList = [
		1,
		n0,
		_IISRL,
		0,
		[() => InventoryItemSchema$, 0]
	];
	var InventoryResultEntityList = [
		1,
		n0,
		_IREL,
		0,
		[() => InventoryResultEntity$, { [_xN]: _Entit }]
	];
	var MaintenanceWindowExecutionList = [
		1,
		n0,
		_MWEL,
		0,
		() => MaintenanceWindowExecution$
	];
	var MaintenanceWindowExecutionTaskIdentityList = [
		1,
		n0,
		_MWETIL,
		0,
		() => MaintenanceWindowExecutionTaskIdentity$
	];
	var MaintenanceWindowExecutionTaskInvocationIdentityList = [
		1,
		n0,
		_MWETIIL,
		0,
		[() => MaintenanceWindowExecutionTaskInvocationIdentity$, 0]
	];
	var MaintenanceWindowFilterList = [
		1,
		n0,
		_MWFL,
		0,
		() => MaintenanceWindowFilter$
	];
	var MaintenanceWindowIdentityList = [
		1,
		n0,
		_MWIL,
		0,
		[() => MaintenanceWindowIdentity$, 0]
	];
	var MaintenanceWindowsForTargetList = [
		1,
		n0,
		_MWFTL,
		0,
		() => MaintenanceWindowIdentityForTarget$
	];
	var MaintenanceWindowTargetList = [
		1,
		n0,
		_MWTL,
		0,
		[() => MaintenanceWindowTarget$, 0]
	];
	var MaintenanceWindowTaskList = [
		1,
		n0,
		_MWTLa,
		0,
		[() => MaintenanceWindowTask$, 0]
	];
	var MaintenanceWindowTaskParametersList = [
		1,
		n0,
		_MWTPL,
		8,
		[() => MaintenanceWindowTaskParameters, 0]
	];
	var MaintenanceWindowTaskParameterValueList = [
		1,
		n0,
		_MWTPVL,
		8,
		[() => MaintenanceWindowTaskParameterValue, 0]
	];
	var NodeAggregatorList = [
		1,
		n0,
		_NAL,
		0,
		[() => NodeAggregator$, { [_xN]: _NA }]
	];
	var NodeFilterList = [
		1,
		n0,
		_NFL,
		0,
		[() => NodeFilter$, { [_xN]: _NF }]
	];
	var NodeFilterValueList = [
		1,
		n0,
		_NFVL,
		0,
		[0, { [_xN]: _FVi }]
	];
	var NodeList = [
		1,
		n0,
		_NL,
		0,
		[() => Node$, 0]
	];
	var OpsAggregatorList = [
		1,
		n0,
		_OAL,
		0,
		[() => OpsAggregator$, { [_xN]: _Agg }]
	];
	var OpsEntityList = [
		1,
		n0,
		_OEL,
		0,
		[() => OpsEntity$, { [_xN]: _Entit }]
	];
	var OpsFilterList = [
		1,
		n0,
		_OFL,
		0,
		[() => OpsFilter$, { [_xN]: _OF }]
	];
	var OpsFilterValueList = [
		1,
		n0,
		_OFVL,
		0,
		[0, { [_xN]: _FVi }]
	];
	var OpsItemEventFilters = [
		1,
		n0,
		_OIEFp,
		0,
		() => OpsItemEventFilter$
	];
	var OpsItemEventSummaries = [
		1,
		n0,
		_OIESp,
		0,
		() => OpsItemEventSummary$
	];
	var OpsItemFilters = [
		1,
		n0,
		_OIF,
		0,
		() => OpsItemFilter$
	];
	var OpsItemNotifications = [
		1,
		n0,
		_OINp,
		0,
		() => OpsItemNotification$
	];
	var OpsItemRelatedItemsFilters = [
		1,
		n0,
		_OIRIFp,
		0,
		() => OpsItemRelatedItemsFilter$
	];
	var OpsItemRelatedItemSummaries = [
		1,
		n0,
		_OIRISp,
		0,
		() => OpsItemRelatedItemSummary$
	];
	var OpsItemSummaries = [
		1,
		n0,
		_OIS,
		0,
		() => OpsItemSummary$
	];
	var OpsMetadataFilterList = [
		1,
		n0,
		_OMFL,
		0,
		() => OpsMetadataFilter$
	];
	var OpsMetadataList = [
		1,
		n0,
		_OML,
		0,
		() => OpsMetadata$
	];
	var OpsResultAttributeList = [
		1,
		n0,
		_ORAL,
		0,
		[() => OpsResultAttribute$, { [_xN]: _ORA }]
	];
	var ParameterHistoryList = [
		1,
		n0,
		_PHL,
		0,
		[() => ParameterHistory$, 0]
	];
	var ParameterList = [
		1,
		n0,
		_PL,
		0,
		[() => Parameter$, 0]
	];
	var ParameterMetadataList = [
		1,
		n0,
		_PML,
		0,
		() => ParameterMetadata$
	];
	var ParameterPolicyList = [
		1,
		n0,
		_PPLa,
		0,
		() => ParameterInlinePolicy$
	];
	var ParametersFilterList = [
		1,
		n0,
		_PFL,
		0,
		() => ParametersFilter$
	];
	var ParameterStringFilterList = [
		1,
		n0,
		_PSFL,
		0,
		() => ParameterStringFilter$
	];
	var PatchBaselineIdentityList = [
		1,
		n0,
		_PBIL,
		0,
		() => PatchBaselineIdentity$
	];
	var PatchComplianceDataList = [
		1,
		n0,
		_PCDL,
		0,
		() => PatchComplianceData$
	];
	var PatchFilterList = [
		1,
		n0,
		_PFLa,
		0,
		() => PatchFilter$
	];
	var PatchGroupPatchBaselineMappingList = [
		1,
		n0,
		_PGPBML,
		0,
		() => PatchGroupPatchBaselineMapping$
	];
	var PatchList = [
		1,
		n0,
		_PLa,
		0,
		() => Patch$
	];
	var PatchOrchestratorFilterList = [
		1,
		n0,
		_POFL,
		0,
		() => PatchOrchestratorFilter$
	];
	var PatchRuleList = [
		1,
		n0,
		_PRL,
		0,
		() => PatchRule$
	];
	var PatchSourceList = [
		1,
		n0,
		_PSL,
		0,
		[() => PatchSource$, 0]
	];
	var PlatformTypeList = [
		1,
		n0,
		_PTL,
		0,
		[0, { [_xN]: _PTla }]
	];
	var RegistrationMetadataList = [
		1,
		n0,
		_RML,
		0,
		() => RegistrationMetadataItem$
	];
	var RelatedOpsItems = [
		1,
		n0,
		_ROI,
		0,
		() => RelatedOpsItem$
	];
	var ResourceComplianceSummaryItemList = [
		1,
		n0,
		_RCSIL,
		0,
		[() => ResourceComplianceSummaryItem$, { [_xN]: _Item }]
	];
	var ResourceDataSyncItemList = [
		1,
		n0,
		_RDSIL,
		0,
		() => ResourceDataSyncItem$
	];
	var ResourceDataSyncOrganizationalUnitList = [
		1,
		n0,
		_RDSOUL,
		0,
		() => ResourceDataSyncOrganizationalUnit$
	];
	var ResultAttributeList = [
		1,
		n0,
		_RAL,
		0,
		[() => ResultAttribute$, { [_xN]: _RAesu }]
	];
	var ReviewInformationList = [
		1,
		n0,
		_RIL,
		0,
		[() => ReviewInformation$, { [_xN]: _RIe }]
	];
	var Runbooks = [
		1,
		n0,
		_R,
		0,
		() => Runbook$
	];
	var ScheduledWindowExecutionList = [
		1,
		n0,
		_SWEL,
		0,
		() => ScheduledWindowExecution$
	];
	var SessionFilterList = [
		1,
		n0,
		_SFL,
		0,
		() => SessionFilter$
	];
	var SessionList = [
		1,
		n0,
		_SLe,
		0,
		() => Session$
	];
	var StepExecutionFilterList = [
		1,
		n0,
		_SEFL,
		0,
		() => StepExecutionFilter$
	];
	var StepExecutionList = [
		1,
		n0,
		_SEL,
		0,
		() => StepExecution$
	];
	var TagList = [
		1,
		n0,
		_TLa,
		0,
		() => Tag$
	];
	var TargetLocations = [
		1,
		n0,
		_TL,
		0,
		() => TargetLocation$
	];
	var TargetPreviewList = [
		1,
		n0,
		_TPL,
		0,
		() => TargetPreview$
	];
	var Targets = [
		1,
		n0,
		_Ta,
		0,
		() => Target$
	];
	var ValidationFindingList = [
		1,
		n0,
		_VFL,
		0,
		() => ValidationFinding$
	];
	var InventoryResultItemMap = [
		2,
		n0,
		_IRIM,
		0,
		0,
		() => InventoryResultItem$
	];
	var MaintenanceWindowTaskParameters = [
		2,
		n0,
		_MWTP,
		8,
		[0, 0],
		[() => MaintenanceWindowTaskParameterValueExpression$, 0]
	];
	var MetadataMap = [
		2,
		n0,
		_MM,
		0,
		0,
		() => MetadataValue$
	];
	var OpsEntityItemMap = [
		2,
		n0,
		_OEIM,
		0,
		0,
		() => OpsEntityItem$
	];
	var OpsItemOperationalData = [
		2,
		n0,
		_OIOD,
		0,
		0,
		() => OpsItemDataValue$
	];
	var _Parameters = [
		2,
		n0,
		_P,
		8,
		0,
		64
	];
	var CloudConnectorConfiguration$ = [
		4,
		n0,
		_CCC,
		0,
		[_ACz, _GC],
		[() => AzureConfiguration$, () => GcpConfiguration$]
	];
	var ConfigurationTargets$ = [
		4,
		n0,
		_CTon,
		0,
		[_Sub],
		[() => AzureSubscriptionList]
	];
	var ExecutionInputs$ = [
		4,
		n0,
		_EIx,
		0,
		[_Aut],
		[() => AutomationExecutionInputs$]
	];
	var ExecutionPreview$ = [
		4,
		n0,
		_EPx,
		0,
		[_Aut],
		[() => AutomationExecutionPreview$]
	];
	var GcpConfigurationTargets$ = [
		4,
		n0,
		_GCT,
		0,
		[_Proj],
		[() => GcpProjectList]
	];
	var NodeType$ = [
		4,
		n0,
		_NTo,
		0,
		[_Ins],
		[[() => InstanceInfo$, 0]]
	];
	var AddTagsToResource$ = [
		9,
		n0,
		_ATTR,
		0,
		() => AddTagsToResourceRequest$,
		() => AddTagsToResourceResult$
	];
	var AssociateOpsItemRelatedItem$ = [
		9,
		n0,
		_AOIRI,
		0,
		() => AssociateOpsItemRelatedItemRequest$,
		() => AssociateOpsItemRelatedItemResponse$
	];
	var CancelCommand$ = [
		9,
		n0,
		_CCa,
		0,
		() => CancelCommandRequest$,
		() => CancelCommandResult$
	];
	var CancelMaintenanceWindowExecution$ = [
		9,
		n0,
		_CMWE,
		0,
		() => CancelMaintenanceWindowExecutionRequest$,
		() => CancelMaintenanceWindowExecutionResult$
	];
	var CreateActivation$ = [
		9,
		n0,
		_CAre,
		0,
		() => CreateActivationRequest$,
		() => CreateActivationResult$
	];
	var CreateAssociation$ = [
		9,
		n0,
		_CArea,
		0,
		() => CreateAssociationRequest$,
		() => CreateAssociationResult$
	];
	var CreateAssociationBatch$ = [
		9,
		n0,
		_CAB,
		0,
		() => CreateAssociationBatchRequest$,
		() => CreateAssociationBatchResult$
	];
	var CreateCloudConnector$ = [
		9,
		n0,
		_CCCr,
		0,
		() => CreateCloudConnectorRequest$,
		() => CreateCloudConnectorResult$
	];
	var CreateDocument$ = [
		9,
		n0,
		_CDre,
		0,
		() => CreateDocumentRequest$,
		() => CreateDocumentResult$
	];
	var CreateMaintenanceWindow$ = [
		9,
		n0,
		_CMW,
		0,
		() => CreateMaintenanceWindowRequest$,
		() => CreateMaintenanceWindowResult$
	];
	var CreateOpsItem$ = [
		9,
		n0,
		_COI,
		0,
		() => CreateOpsItemRequest$,
		() => CreateOpsItemResponse$
	];
	var CreateOpsMetadata$ = [
		9,
		n0,
		_COM,
		0,
		() => CreateOpsMetadataRequest$,
		() => CreateOpsMetadataResult$
	];
	var CreatePatchBaseline$ = [
		9,
		n0,
		_CPB,
		0,
		() => CreatePatchBaselineRequest$,
		() => CreatePatchBaselineResult$
	];
	var CreateResourceDataSync$ = [
		9,
		n0,
		_CRDS,
		0,
		() => CreateResourceDataSyncRequest$,
		() => CreateResourceDataSyncResult$
	];
	var DeleteActivation$ = [
		9,
		n0,
		_DA,
		0,
		() => DeleteActivationRequest$,
		() => DeleteActivationResult$
	];
	var DeleteAssociation$ = [
		9,
		n0,
		_DAe,
		0,
		() => DeleteAssociationRequest$,
		() => DeleteAssociationResult$
	];
	var DeleteCloudConnector$ = [
		9,
		n0,
		_DCC,
		0,
		() => DeleteCloudConnectorRequest$,
		() => DeleteCloudConnectorResult$
	];
	var DeleteDocument$ = [
		9,
		n0,
		_DDe,
		0,
		() => DeleteDocumentRequest$,
		() => DeleteDocumentResult$
	];
	var DeleteInventory$ = [
		9,
		n0,
		_DIe,
		0,
		() => DeleteInventoryRequest$,
		() => DeleteInventoryResult$
	];
	var DeleteMaintenanceWindow$ = [
		9,
		n0,
		_DMW,
		0,
		() => DeleteMaintenanceWindowRequest$,
		() => DeleteMaintenanceWindowResult$
	];
	var DeleteOpsItem$ = [
		9,
		n0,
		_DOI,
		0,
		() => DeleteOpsItemRequest$,
		() => DeleteOpsItemResponse$
	];
	var DeleteOpsMetadata$ = [
		9,
		n0,
		_DOM,
		0,
		() => DeleteOpsMetadataRequest$,
		() => DeleteOpsMetadataResult$
	];
	var DeleteParameter$ = [
		9,
		n0,
		_DPe,
		0,
		() => DeleteParameterRequest$,
		() => DeleteParameterResult$
	];
	var DeleteParameters$ = [
		9,
		n0,
		_DPel,
		0,
		() => DeleteParametersRequest$,
		() => DeleteParametersResult$
	];
	var DeletePatchBaseline$ = [
		9,
		n0,
		_DPB,
		0,
		() => DeletePatchBaselineRequest$,
		() => DeletePatchBaselineResult$
	];
	var DeleteResourceDataSync$ = [
		9,
		n0,
		_DRDS,
		0,
		() => DeleteResourceDataSyncRequest$,
		() => DeleteResourceDataSyncResult$
	];
	var DeleteResourcePolicy$ = [
		9,
		n0,
		_DRP,
		0,
		() => DeleteResourcePolicyRequest$,
		() => DeleteResourcePolicyResponse$
	];
	var DeregisterDefaultHostManagementConfiguration$ = [
		9,
		n0,
		_DDHMC,
		2,
		() => DeregisterDefaultHostManagementConfigurationRequest$,
		() => DeregisterDefaultHostManagementConfigurationResult$
	];
	var DeregisterManagedInstance$ = [
		9,
		n0,
		_DMI,
		0,
		() => DeregisterManagedInstanceRequest$,
		() => DeregisterManagedInstanceResult$
	];
	var DeregisterPatchBaselineForPatchGroup$ = [
		9,
		n0,
		_DPBFPG,
		0,
		() => DeregisterPatchBaselineForPatchGroupRequest$,
		() => DeregisterPatchBaselineForPatchGroupResult$
	];
	var DeregisterTargetFromMaintenanceWindow$ = [
		9,
		n0,
		_DTFMW,
		0,
		() => DeregisterTargetFromMaintenanceWindowRequest$,
		() => DeregisterTargetFromMaintenanceWindowResult$
	];
	var DeregisterTaskFromMaintenanceWindow$ = [
		9,
		n0,
		_DTFMWe,
		0,
		() => DeregisterTaskFromMaintenanceWindowRequest$,
		() => DeregisterTaskFromMaintenanceWindowResult$
	];
	var DescribeActivations$ = [
		9,
		n0,
		_DAes,
		0,
		() => DescribeActivationsRequest$,
		() => DescribeActivationsResult$
	];
	var DescribeAssociation$ = [
		9,
		n0,
		_DAesc,
		0,
		() => DescribeAssociationRequest$,
		() => DescribeAssociationResult$
	];
	var DescribeAssociationExecutions$ = [
		9,
		n0,
		_DAEe,
		0,
		() => DescribeAssociationExecutionsRequest$,
		() => DescribeAssociationExecutionsResult$
	];
	var DescribeAssociationExecutionTargets$ = [
		9,
		n0,
		_DAET,
		0,
		() => DescribeAssociationExecutionTargetsRequest$,
		() => DescribeAssociationExecutionTargetsResult$
	];
	var DescribeAutomationExecutions$ = [
		9,
		n0,
		_DAEes,
		0,
		() => DescribeAutomationExecutionsRequest$,
		() => DescribeAutomationExecutionsResult$
	];
	var DescribeAutomationStepExecutions$ = [
		9,
		n0,
		_DASE,
		0,
		() => DescribeAutomationStepExecutionsRequest$,
		() => DescribeAutomationStepExecutionsResult$
	];
	var DescribeAvailablePatches$ = [
		9,
		n0,
		_DAP,
		0,
		() => DescribeAvailablePatchesRequest$,
		() => DescribeAvailablePatchesResult$
	];
	var DescribeDocument$ = [
		9,
		n0,
		_DDes,
		0,
		() => DescribeDocumentRequest$,
		() => DescribeDocumentResult$
	];
	var DescribeDocumentPermission$ = [
		9,
		n0,
		_DDP,
		0,
		() => DescribeDocumentPermissionRequest$,
		() => DescribeDocumentPermissionResponse$
	];
	var DescribeEffectiveInstanceAssociations$ = [
		9,
		n0,
		_DEIA,
		0,
		() => DescribeEffectiveInstanceAssociationsRequest$,
		() => DescribeEffectiveInstanceAssociationsResult$
	];
	var DescribeEffectivePatchesForPatchBaseline$ = [
		9,
		n0,
		_DEPFPB,
		0,
		() => DescribeEffectivePatchesForPatchBaselineRequest$,
		() => DescribeEffectivePatchesForPatchBaselineResult$
	];
	var DescribeInstanceAssociationsStatus$ = [
		9,
		n0,
		_DIAS,
		0,
		() => DescribeInstanceAssociationsStatusRequest$,
		() => DescribeInstanceAssociationsStatusResult$
	];
	var DescribeInstanceInformation$ = [
		9,
		n0,
		_DIIe,
		0,
		() => DescribeInstanceInformationRequest$,
		() => DescribeInstanceInformationResult$
	];
	var DescribeInstancePatches$ = [
		9,
		n0,
		_DIP,
		0,
		() => DescribeInstancePatchesRequest$,
		() => DescribeInstancePatchesResult$
	];
	var DescribeInstancePatchStates$ = [
		9,
		n0,
		_DIPS,
		0,
		() => DescribeInstancePatchStatesRequest$,
		() => DescribeInstancePatchStatesResult$
	];
	var DescribeInstancePatchStatesForPatchGroup$ = [
		9,
		n0,
		_DIPSFPG,
		0,
		() => DescribeInstancePatchStatesForPatchGroupRequest$,
		() => DescribeInstancePatchStatesForPatchGroupResult$
	];
	var DescribeInstanceProperties$ = [
		9,
		n0,
		_DIPe,
		0,
		() => DescribeInstancePropertiesRequest$,
		() => DescribeInstancePropertiesResult$
	];
	var DescribeInventoryDeletions$ = [
		9,
		n0,
		_DID,
		0,
		() => DescribeInventoryDeletionsRequest$,
		() => DescribeInventoryDeletionsResult$
	];
	var DescribeMaintenanceWindowExecutions$ = [
		9,
		n0,
		_DMWE,
		0,
		() => DescribeMaintenanceWindowExecutionsRequest$,
		() => DescribeMaintenanceWindowExecutionsResult$
	];
	var DescribeMaintenanceWindowExecutionTaskInvocations$ = [
		9,
		n0,
		_DMWETI,
		0,
		() => DescribeMaintenanceWindowExecutionTaskInvocationsRequest$,
		() => DescribeMaintenanceWindowExecutionTaskInvocationsResult$
	];
	var DescribeMaintenanceWindowExecutionTasks$ = [
		9,
		n0,
		_DMWET,
		0,
		() => DescribeMaintenanceWindowExecutionTasksRequest$,
		() => DescribeMaintenanceWindowExecutionTasksResult$
	];
	var DescribeMaintenanceWindows$ = [
		9,
		n0,
		_DMWe,
		0,
		() => DescribeMaintenanceWindowsRequest$,
		() => DescribeMaintenanceWindowsResult$
	];
	var DescribeMaintenanceWindowSchedule$ = [
		9,
		n0,
		_DMWS,
		0,
		() => DescribeMaintenanceWindowScheduleRequest$,
		() => DescribeMaintenanceWindowScheduleResult$
	];
	var DescribeMaintenanceWindowsForTarget$ = [
		9,
		n0,
		_DMWFT,
		0,
		() => DescribeMaintenanceWindowsForTargetRequest$,
		() => DescribeMaintenanceWindowsForTargetResult$
	];
	var DescribeMaintenanceWindowTargets$ = [
		9,
		n0,
		_DMWT,
		0,
		() => DescribeMaintenanceWindowTargetsRequest$,
		() => DescribeMaintenanceWindowTargetsResult$
	];
	var DescribeMaintenanceWindowTasks$ = [
		9,
		n0,
		_DMWTe,
		0,
		() => DescribeMaintenanceWindowTasksRequest$,
		() => DescribeMaintenanceWindowTasksResult$
	];
	var DescribeOpsItems$ = [
		9,
		n0,
		_DOIe,
		0,
		() => DescribeOpsItemsRequest$,
		() => DescribeOpsItemsResponse$
	];
	var DescribeParameters$ = [
		9,
		n0,
		_DPes,
		0,
		() => DescribeParametersRequest$,
		() => DescribeParametersResult$
	];
	var DescribePatchBaselines$ = [
		9,
		n0,
		_DPBe,
		0,
		() => DescribePatchBaselinesRequest$,
		() => DescribePatchBaselinesResult$
	];
	var DescribePatchGroups$ = [
		9,
		n0,
		_DPG,
		0,
		() => DescribePatchGroupsRequest$,
		() => DescribePatchGroupsResult$
	];
	var DescribePatchGroupState$ = [
		9,
		n0,
		_DPGS,
		0,
		() => DescribePatchGroupStateRequest$,
		() => DescribePatchGroupStateResult$
	];
	var DescribePatchProperties$ = [
		9,
		n0,
		_DPP,
		0,
		() => DescribePatchPropertiesRequest$,
		() => DescribePatchPropertiesResult$
	];
	var DescribeSessions$ = [
		9,
		n0,
		_DSes,
		0,
		() => DescribeSessionsRequest$,
		() => DescribeSessionsResponse$
	];
	var DisassociateOpsItemRelatedItem$ = [
		9,
		n0,
		_DOIRI,
		0,
		() => DisassociateOpsItemRelatedItemRequest$,
		() => DisassociateOpsItemRelatedItemResponse$
	];
	var GetAccessToken$ = [
		9,
		n0,
		_GAT,
		0,
		() => GetAccessTokenRequest$,
		() => GetAccessTokenResponse$
	];
	var GetAutomationExecution$ = [
		9,
		n0,
		_GAE,
		0,
		() => GetAutomationExecutionRequest$,
		() => GetAutomationExecutionResult$
	];
	var GetCalendarState$ = [
		9,
		n0,
		_GCS,
		0,
		() => GetCalendarStateRequest$,
		() => GetCalendarStateResponse$
	];
	var GetCloudConnector$ = [
		9,
		n0,
		_GCC,
		0,
		() => GetCloudConnectorRequest$,
		() => GetCloudConnectorResult$
	];
	var GetCommandInvocation$ = [
		9,
		n0,
		_GCI,
		0,
		() => GetCommandInvocationRequest$,
		() => GetCommandInvocationResult$
	];
	var GetConnectionStatus$ = [
		9,
		n0,
		_GCSe,
		0,
		() => GetConnectionStatusRequest$,
		() => GetConnectionStatusResponse$
	];
	var GetDefaultPatchBaseline$ = [
		9,
		n0,
		_GDPB,
		0,
		() => GetDefaultPatchBaselineRequest$,
		() => GetDefaultPatchBaselineResult$
	];
	var GetDeployablePatchSnapshotForInstance$ = [
		9,
		n0,
		_GDPSFI,
		0,
		() => GetDeployablePatchSnapshotForInstanceRequest$,
		() => GetDeployablePatchSnapshotForInstanceResult$
	];
	var GetDocument$ = [
		9,
		n0,
		_GD,
		0,
		() => GetDocumentRequest$,
		() => GetDocumentResult$
	];
	var GetExecutionPreview$ = [
		9,
		n0,
		_GEP,
		0,
		() => GetExecutionPreviewRequest$,
		() => GetExecutionPreviewResponse$
	];
	var GetInventory$ = [
		9,
		n0,
		_GI,
		0,
		() => GetInventoryRequest$,
		() => GetInventoryResult$
	];
	var GetInventorySchema$ = [
		9,
		n0,
		_GIS,
		0,
		() => GetInventorySchemaRequest$,
		() => GetInventorySchemaResult$
	];
	var GetMaintenanceWindow$ = [
		9,
		n0,
		_GMW,
		0,
		() => GetMaintenanceWindowRequest$,
		() => GetMaintenanceWindowResult$
	];
	var GetMaintenanceWindowExecution$ = [
		9,
		n0,
		_GMWE,
		0,
		() => GetMaintenanceWindowExecutionRequest$,
		() => GetMaintenanceWindowExecutionResult$
	];
	var GetMaintenanceWindowExecutionTask$ = [
		9,
		n0,
		_GMWET,
		0,
		() => GetMaintenanceWindowExecutionTaskRequest$,
		() => GetMaintenanceWindowExecutionTaskResult$
	];
	var GetMaintenanceWindowExecutionTaskInvocation$ = [
		9,
		n0,
		_GMWETI,
		0,
		() => GetMaintenanceWindowExecutionTaskInvocationRequest$,
		() => GetMaintenanceWindowExecutionTaskInvocationResult$
	];
	var GetMaintenanceWindowTask$ = [
		9,
		n0,
		_GMWT,
		0,
		() => GetMaintenanceWindowTaskRequest$,
		() => GetMaintenanceWindowTaskResult$
	];
	var GetOpsItem$ = [
		9,
		n0,
		_GOI,
		0,
		() => GetOpsItemRequest$,
		() => GetOpsItemResponse$
	];
	var GetOpsMetadata$ = [
		9,
		n0,
		_GOM,
		0,
		() => GetOpsMetadataRequest$,
		() => GetOpsMetadataResult$
	];
	var GetOpsSummary$ = [
		9,
		n0,
		_GOS,
		0,
		() => GetOpsSummaryRequest$,
		() => GetOpsSummaryResult$
	];
	var GetParameter$ = [
		9,
		n0,
		_GPe,
		0,
		() => GetParameterRequest$,
		() => GetParameterResult$
	];
	var GetParameterHistory$ = [
		9,
		n0,
		_GPH,
		0,
		() => GetParameterHistoryRequest$,
		() => GetParameterHistoryResult$
	];
	var GetParameters$ = [
		9,
		n0,
		_GPet,
		0,
		() => GetParametersRequest$,
		() => GetParametersResult$
	];
	var GetParametersByPath$ = [
		9,
		n0,
		_GPBP,
		0,
		() => GetParametersByPathRequest$,
		() => GetParametersByPathResult$
	];
	var GetPatchBaseline$ = [
		9,
		n0,
		_GPB,
		0,
		() => GetPatchBaselineRequest$,
		() => GetPatchBaselineResult$
	];
	var GetPatchBaselineForPatchGroup$ = [
		9,
		n0,
		_GPBFPG,
		0,
		() => GetPatchBaselineForPatchGroupRequest$,
		() => GetPatchBaselineForPatchGroupResult$
	];
	var GetResourcePolicies$ = [
		9,
		n0,
		_GRP,
		0,
		() => GetResourcePoliciesRequest$,
		() => GetResourcePoliciesResponse$
	];
	var GetServiceSetting$ = [
		9,
		n0,
		_GSS,
		0,
		() => GetServiceSettingRequest$,
		() => GetServiceSettingResult$
	];
	var LabelParameterVersion$ = [
		9,
		n0,
		_LPV,
		0,
		() => LabelParameterVersionRequest$,
		() => LabelParameterVersionResult$
	];
	var ListAssociations$ = [
		9,
		n0,
		_LA,
		0,
		() => ListAssociationsRequest$,
		() => ListAssociationsResult$
	];
	var ListAssociationVersions$ = [
		9,
		n0,
		_LAV,
		0,
		() => ListAssociationVersionsRequest$,
		() => ListAssociationVersionsResult$
	];
	var ListCloudConnectors$ = [
		9,
		n0,
		_LCC,
		0,
		() => ListCloudConnectorsRequest$,
		() => ListCloudConnectorsResult$
	];
	var ListCommandInvocations$ = [
		9,
		n0,
		_LCI,
		0,
		() => ListCommandInvocationsRequest$,
		() => ListCommandInvocationsResult$
	];
	var ListCommands$ = [
		9,
		n0,
		_LCi,
		0,
		() => ListCommandsRequest$,
		() => ListCommandsResult$
	];
	var ListComplianceItems$ = [
		9,
		n0,
		_LCIi,
		0,
		() => ListComplianceItemsRequest$,
		() => ListComplianceItemsResult$
	];
	var ListComplianceSummaries$ = [
		9,
		n0,
		_LCS,
		0,
		() => ListComplianceSummariesRequest$,
		() => ListComplianceSummariesResult$
	];
	var ListDocumentMetadataHistory$ = [
		9,
		n0,
		_LDMH,
		0,
		() => ListDocumentMetadataHistoryRequest$,
		() => ListDocumentMetadataHistoryResponse$
	];
	var ListDocuments$ = [
		9,
		n0,
		_LD,
		0,
		() => ListDocumentsRequest$,
		() => ListDocumentsResult$
	];
	var ListDocumentVersions$ = [
		9,
		n0,
		_LDV,
		0,
		() => ListDocumentVersionsRequest$,
		() => ListDocumentVersionsResult$
	];
	var ListInventoryEntries$ = [
		9,
		n0,
		_LIE,
		0,
		() => ListInventoryEntriesRequest$,
		() => ListInventoryEntriesResult$
	];
	var ListNodes$ = [
		9,
		n0,
		_LN,
		0,
		() => ListNodesRequest$,
		() => ListNodesResult$
	];
	var ListNodesSummary$ = [
		9,
		n0,
		_LNS,
		0,
		() => ListNodesSummaryRequest$,
		() => ListNodesSummaryResult$
	];
	var ListOpsItemEvents$ = [
		9,
		n0,
		_LOIE,
		0,
		() => ListOpsItemEventsRequest$,
		() => ListOpsItemEventsResponse$
	];
	var ListOpsItemRelatedItems$ = [
		9,
		n0,
		_LOIRI,
		0,
		() => ListOpsItemRelatedItemsRequest$,
		() => ListOpsItemRelatedItemsResponse$
	];
	var ListOpsMetadata$ = [
		9,
		n0,
		_LOM,
		0,
		() => ListOpsMetadataRequest$,
		() => ListOpsMetadataResult$
	];
	var ListResourceComplianceSummaries$ = [
		9,
		n0,
		_LRCS,
		0,
		() => ListResourceComplianceSummariesRequest$,
		() => ListResourceComplianceSummariesResult$
	];
	var ListResourceDataSync$ = [
		9,
		n0,
		_LRDS,
		0,
		() => ListResourceDataSyncRequest$,
		() => ListResourceDataSyncResult$
	];
	var ListTagsForResource$ = [
		9,
		n0,
		_LTFR,
		0,
		() => ListTagsForResourceRequest$,
		() => ListTagsForResourceResult$
	];
	var ModifyDocumentPermission$ = [
		9,
		n0,
		_MDP,
		0,
		() => ModifyDocumentPermissionRequest$,
		() => ModifyDocumentPermissionResponse$
	];
	var PutComplianceItems$ = [
		9,
		n0,
		_PCI,
		0,
		() => PutComplianceItemsRequest$,
		() => PutComplianceItemsResult$
	];
	var PutInventory$ = [
		9,
		n0,
		_PIu,
		0,
		() => PutInventoryRequest$,
		() => PutInventoryResult$
	];
	var PutParameter$ = [
		9,
		n0,
		_PP,
		0,
		() => PutParameterRequest$,
		() => PutParameterResult$
	];
	var PutResourcePolicy$ = [
		9,
		n0,
		_PRP,
		0,
		() => PutResourcePolicyRequest$,
		() => PutResourcePolicyResponse$
	];
	var RegisterDefaultHostManagementConfiguration$ = [
		9,
		n0,
		_RDHMC,
		2,
		() => RegisterDefaultHostManagementConfigurationRequest$,
		() => RegisterDefaultHostManagementConfigurationResult$
	];
	var RegisterDefaultPatchBaseline$ = [
		9,
		n0,
		_RDPB,
		0,
		() => RegisterDefaultPatchBaselineRequest$,
		() => RegisterDefaultPatchBaselineResult$
	];
	var RegisterPatchBaselineForPatchGroup$ = [
		9,
		n0,
		_RPBFPG,
		0,
		() => RegisterPatchBaselineForPatchGroupRequest$,
		() => RegisterPatchBaselineForPatchGroupResult$
	];
	var RegisterTargetWithMaintenanceWindow$ = [
		9,
		n0,
		_RTWMW,
		0,
		() => RegisterTargetWithMaintenanceWindowRequest$,
		() => RegisterTargetWithMaintenanceWindowResult$
	];
	var RegisterTaskWithMaintenanceWindow$ = [
		9,
		n0,
		_RTWMWe,
		0,
		() => RegisterTaskWithMaintenanceWindowRequest$,
		() => RegisterTaskWithMaintenanceWindowResult$
	];
	var RemoveTagsFromResource$ = [
		9,
		n0,
		_RTFR,
		0,
		() => RemoveTagsFromResourceRequest$,
		() => RemoveTagsFromResourceResult$
	];
	var ResetServiceSetting$ = [
		9,
		n0,
		_RSS,
		0,
		() => ResetServiceSettingRequest$,
		() => ResetServiceSettingResult$
	];
	var ResumeSession$ = [
		9,
		n0,
		_RSe,
		0,
		() => ResumeSessionRequest$,
		() => ResumeSessionResponse$
	];
	var SendAutomationSignal$ = [
		9,
		n0,
		_SAS,
		0,
		() => SendAutomationSignalRequest$,
		() => SendAutomationSignalResult$
	];
	var SendCommand$ = [
		9,
		n0,
		_SCe,
		0,
		() => SendCommandRequest$,
		() => SendCommandResult$
	];
	var StartAccessRequest$ = [
		9,
		n0,
		_SAR,
		0,
		() => StartAccessRequestRequest$,
		() => StartAccessRequestResponse$
	];
	var StartAssociationsOnce$ = [
		9,
		n0,
		_SAO,
		0,
		() => StartAssociationsOnceRequest$,
		() => StartAssociationsOnceResult$
	];
	var StartAutomationExecution$ = [
		9,
		n0,
		_SAEt,
		0,
		() => StartAutomationExecutionRequest$,
		() => StartAutomationExecutionResult$
	];
	var StartChangeRequestExecution$ = [
		9,
		n0,
		_SCRE,
		0,
		() => StartChangeRequestExecutionRequest$,
		() => StartChangeRequestExecutionResult$
	];
	var StartExecutionPreview$ = [
		9,
		n0,
		_SEP,
		0,
		() => StartExecutionPreviewRequest$,
		() => StartExecutionPreviewResponse$
	];
	var StartSession$ = [
		9,
		n0,
		_SSta,
		0,
		() => StartSessionRequest$,
		() => StartSessionResponse$
	];
	var StopAutomationExecution$ = [
		9,
		n0,
		_SAEto,
		0,
		() => StopAutomationExecutionRequest$,
		() => StopAutomationExecutionResult$
	];
	var TerminateSession$ = [
		9,
		n0,
		_TSe,
		0,
		() => TerminateSessionRequest$,
		() => TerminateSessionResponse$
	];
	var UnlabelParameterVersion$ = [
		9,
		n0,
		_UPV,
		0,
		() => UnlabelParameterVersionRequest$,
		() => UnlabelParameterVersionResult$
	];
	var UpdateAssociation$ = [
		9,
		n0,
		_UAp,
		0,
		() => UpdateAssociationRequest$,
		() => UpdateAssociationResult$
	];
	var UpdateAssociationStatus$ = [
		9,
		n0,
		_UAS,
		0,
		() => UpdateAssociationStatusRequest$,
		() => UpdateAssociationStatusResult$
	];
	var UpdateCloudConnector$ = [
		9,
		n0,
		_UCC,
		0,
		() => UpdateCloudConnectorRequest$,
		() => UpdateCloudConnectorResult$
	];
	var UpdateDocument$ = [
		9,
		n0,
		_UD,
		0,
		() => UpdateDocumentRequest$,
		() => UpdateDocumentResult$
	];
	var UpdateDocumentDefaultVersion$ = [
		9,
		n0,
		_UDDV,
		0,
		() => UpdateDocumentDefaultVersionRequest$,
		() => UpdateDocumentDefaultVersionResult$
	];
	var UpdateDocumentMetadata$ = [
		9,
		n0,
		_UDM,
		0,
		() => UpdateDocumentMetadataRequest$,
		() => UpdateDocumentMetadataResponse$
	];
	var UpdateMaintenanceWindow$ = [
		9,
		n0,
		_UMW,
		0,
		() => UpdateMaintenanceWindowRequest$,
		() => UpdateMaintenanceWindowResult$
	];
	var UpdateMaintenanceWindowTarget$ = [
		9,
		n0,
		_UMWT,
		0,
		() => UpdateMaintenanceWindowTargetRequest$,
		() => UpdateMaintenanceWindowTargetResult$
	];
	var UpdateMaintenanceWindowTask$ = [
		9,
		n0,
		_UMWTp,
		0,
		() => UpdateMaintenanceWindowTaskRequest$,
		() => UpdateMaintenanceWindowTaskResult$
	];
	var UpdateManagedInstanceRole$ = [
		9,
		n0,
		_UMIR,
		0,
		() => UpdateManagedInstanceRoleRequest$,
		() => UpdateManagedInstanceRoleResult$
	];
	var UpdateOpsItem$ = [
		9,
		n0,
		_UOI,
		0,
		() => UpdateOpsItemRequest$,
		() => UpdateOpsItemResponse$
	];
	var UpdateOpsMetadata$ = [
		9,
		n0,
		_UOM,
		0,
		() => UpdateOpsMetadataRequest$,
		() => UpdateOpsMetadataResult$
	];
	var UpdatePatchBaseline$ = [
		9,
		n0,
		_UPB,
		0,
		() => UpdatePatchBaselineRequest$,
		() => UpdatePatchBaselineResult$
	];
	var UpdateResourceDataSync$ = [
		9,
		n0,
		_URDS,
		0,
		() => UpdateResourceDataSyncRequest$,
		() => UpdateResourceDataSyncResult$
	];
	var UpdateServiceSetting$ = [
		9,
		n0,
		_USS,
		0,
		() => UpdateServiceSettingRequest$,
		() => UpdateServiceSettingResult$
	];
	var ValidateCloudConnector$ = [
		9,
		n0,
		_VCC,
		0,
		() => ValidateCloudConnectorRequest$,
		() => ValidateCloudConnectorResult$
	];
	const getRuntimeConfig$1 = (config) => {
		return {
			apiVersion: "2014-11-06",
			base64Decoder: config?.base64Decoder ?? fromBase64,
			base64Encoder: config?.base64Encoder ?? toBase64,
			disableHostPrefix: config?.disableHostPrefix ?? false,
			endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
			extensions: config?.extensions ?? [],
			httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSMHttpAuthSchemeProvider,
			httpAuthSchemes: config?.httpAuthSchemes ?? [{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
				signer: new AwsSdkSigV4Signer()
			}],
			logger: config?.logger ?? new NoOpLogger(),
			protocol: config?.protocol ?? AwsJson1_1Protocol,
			protocolSettings: config?.protocolSettings ?? {
				defaultNamespace: "com.amazonaws.ssm",
				errorTypeRegistries,
				xmlNamespace: "http://ssm.amazonaws.com/doc/2014-11-06/",
				version: "2014-11-06",
				serviceTarget: "AmazonSSM"
			},
			serviceId: config?.serviceId ?? "SSM",
			sha256: config?.sha256 ?? Sha256,
			urlParser: config?.urlParser ?? parseUrl,
			utf8Decoder: config?.utf8Decoder ?? fromUtf8,
			utf8Encoder: config?.utf8Encoder ?? toUtf8
		};
	};
	const getRuntimeConfig = (config) => {
		emitWarningIfUnsupportedVersion(process.version);
		const defaultsMode = resolveDefaultsModeConfig(config);
		const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
		const clientSharedValues = getRuntimeConfig$1(config);
		emitWarningIfUnsupportedVersion$1(process.version);
		const loaderConfig = {
			profile: config?.profile,
			logger: clientSharedValues.logger
		};
		return {
			...clientSharedValues,
			...config,
			runtime: "node",
			defaultsMode,
			authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
			bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
			credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
			defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 9e5),
			defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
				serviceId: clientSharedValues.serviceId,
				clientVersion: packageInfo.version
			}),
			maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
			region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
				...NODE_REGION_CONFIG_FILE_OPTIONS,
				...loaderConfig
			}),
			requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
			retryMode: config?.retryMode ?? loadConfig({
				...NODE_RETRY_MODE_CONFIG_OPTIONS,
				default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
			}, config),
			streamCollector: config?.streamCollector ?? streamCollector,
			useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
			useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
			userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
		};
	};
	const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
		const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
		let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
		let _credentials = runtimeConfig.credentials;
		return {
			setHttpAuthScheme(httpAuthScheme) {
				const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
				if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
				else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
			},
			httpAuthSchemes() {
				return _httpAuthSchemes;
			},
			setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
				_httpAuthSchemeProvider = httpAuthSchemeProvider;
			},
			httpAuthSchemeProvider() {
				return _httpAuthSchemeProvider;
			},
			setCredentials(credentials) {
				_credentials = credentials;
			},
			credentials() {
				return _credentials;
			}
		};
	};
	const resolveHttpAuthRuntimeConfig = (config) => {
		return {
			httpAuthSchemes: config.httpAuthSchemes(),
			httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
			credentials: config.credentials()
		};
	};
	const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
		const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
		extensions.forEach((extension) => extension.configure(extensionConfiguration));
		return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
	};
	var SSMClient = class extends Client {
		config;
		constructor(...[configuration]) {
			const _config_0 = getRuntimeConfig(configuration || {});
			super(_config_0);
			this.initConfig = _config_0;
			const _config_1 = resolveClientEndpointParameters(_config_0);
			const _config_2 = resolveUserAgentConfig(_config_1);
			const _config_3 = resolveRetryConfig(_config_2);
			const _config_4 = resolveRegionConfig(_config_3);
			const _config_5 = resolveHostHeaderConfig(_config_4);
			const _config_6 = resolveEndpointConfig(_config_5);
			const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
			const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
			this.config = _config_8;
			this.middlewareStack.use(getSchemaSerdePlugin(this.config));
			this.middlewareStack.use(getUserAgentPlugin(this.config));
			this.middlewareStack.use(getRetryPlugin(this.config));
			this.middlewareStack.use(getContentLengthPlugin(this.config));
			this.middlewareStack.use(getHostHeaderPlugin(this.config));
			this.middlewareStack.use(getLoggerPlugin(this.config));
			this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
			this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
				httpAuthSchemeParametersProvider: defaultSSMHttpAuthSchemeParametersProvider,
				identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
			}));
			this.middlewareStack.use(getHttpSigningPlugin(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
	const command = makeBuilder(commonParams, "AmazonSSM", "SSMClient", getEndpointPlugin);
	const _ep0 = {};
	const _mw0 = (Command, cs, config, o) => [];
	var AddTagsToResourceCommand = class extends command(_ep0, _mw0, "AddTagsToResource", AddTagsToResource$) {};
	var AssociateOpsItemRelatedItemCommand = class extends command(_ep0, _mw0, "AssociateOpsItemRelatedItem", AssociateOpsItemRelatedItem$) {};
	var CancelCommandCommand = class extends command(_ep0, _mw0, "CancelCommand", CancelCommand$) {};
	var CancelMaintenanceWindowExecutionCommand = class extends command(_ep0, _mw0, "CancelMaintenanceWindowExecution", CancelMaintenanceWindowExecution$) {};
	var CreateActivationCommand = class extends command(_ep0, _mw0, "CreateActivation", CreateActivation$) {};
	var CreateAssociationBatchCommand = class extends command(_ep0, _mw0, "CreateAssociationBatch", CreateAssociationBatch$) {};
	var CreateAssociationCommand = class extends command(_ep0, _mw0, "CreateAssociation", CreateAssociation$) {};
	var CreateCloudConnectorCommand = class extends command(_ep0, _mw0, "CreateCloudConnector", CreateCloudConnector$) {};
	var CreateDocumentCommand = class extends command(_ep0, _mw0, "CreateDocument", CreateDocument$) {};
	var CreateMaintenanceWindowCommand = class extends command(_ep0, _mw0, "CreateMaintenanceWindow", CreateMaintenanceWindow$) {};
	var CreateOpsItemCommand = class extends command(_ep0, _mw0, "CreateOpsItem", CreateOpsItem$) {};
	var CreateOpsMetadataCommand = class extends command(_ep0, _mw0, "CreateOpsMetadata", CreateOpsMetadata$) {};
	var CreatePatchBaselineCommand = class extends command(_ep0, _mw0, "CreatePatchBaseline", CreatePatchBaseline$) {};
	var CreateResourceDataSyncCommand = class extends command(_ep0, _mw0, "CreateResourceDataSync", CreateResourceDataSync$) {};
	var DeleteActivationCommand = class extends command(_ep0, _mw0, "DeleteActivation", DeleteActivation$) {};
	var DeleteAssociationCommand = class extends command(_ep0, _mw0, "DeleteAssociation", DeleteAssociation$) {};
	var DeleteCloudConnectorCommand = class extends command(_ep0, _mw0, "DeleteCloudConnector", DeleteCloudConnector$) {};
	var DeleteDocumentCommand = class extends command(_ep0, _mw0, "DeleteDocument", DeleteDocument$) {};
	var DeleteInventoryCommand = class extends command(_ep0, _mw0, "DeleteInventory", DeleteInventory$) {};
	var DeleteMaintenanceWindowCommand = class extends command(_ep0, _mw0, "DeleteMaintenanceWindow", DeleteMaintenanceWindow$) {};
	var DeleteOpsItemCommand = class extends command(_ep0, _mw0, "DeleteOpsItem", DeleteOpsItem$) {};
	var DeleteOpsMetadataCommand = class extends command(_ep0, _mw0, "DeleteOpsMetadata", DeleteOpsMetadata$) {};
	var DeleteParameterCommand = class extends command(_ep0, _mw0, "DeleteParameter", DeleteParameter$) {};
	var DeleteParametersCommand = class extends command(_ep0, _mw0, "DeleteParameters", DeleteParameters$) {};
	var DeletePatchBaselineCommand = class extends command(_ep0, _mw0, "DeletePatchBaseline", DeletePatchBaseline$) {};
	var DeleteResourceDataSyncCommand = class extends command(_ep0, _mw0, "DeleteResourceDataSync", DeleteResourceDataSync$) {};
	var DeleteResourcePolicyCommand = class extends command(_ep0, _mw0, "DeleteResourcePolicy", DeleteResourcePolicy$) {};
	var DeregisterDefaultHostManagementConfigurationCommand = class extends command(_ep0, _mw0, "DeregisterDefaultHostManagementConfiguration", DeregisterDefaultHostManagementConfiguration$) {};
	var DeregisterManagedInstanceCommand = class extends command(_ep0, _mw0, "DeregisterManagedInstance", DeregisterManagedInstance$) {};
	var DeregisterPatchBaselineForPatchGroupCommand = class extends command(_ep0, _mw0, "DeregisterPatchBaselineForPatchGroup", DeregisterPatchBaselineForPatchGroup$) {};
	var DeregisterTargetFromMaintenanceWindowCommand = class extends command(_ep0, _mw0, "DeregisterTargetFromMaintenanceWindow", DeregisterTargetFromMaintenanceWindow$) {};
	var DeregisterTaskFromMaintenanceWindowCommand = class extends command(_ep0, _mw0, "DeregisterTaskFromMaintenanceWindow", DeregisterTaskFromMaintenanceWindow$) {};
	var DescribeActivationsCommand = class extends command(_ep0, _mw0, "DescribeActivations", DescribeActivations$) {};
	var DescribeAssociationCommand = class extends command(_ep0, _mw0, "DescribeAssociation", DescribeAssociation$) {};
	var DescribeAssociationExecutionsCommand = class extends command(_ep0, _mw0, "DescribeAssociationExecutions", DescribeAssociationExecutions$) {};
	var DescribeAssociationExecutionTargetsCommand = class extends command(_ep0, _mw0, "DescribeAssociationExecutionTargets", DescribeAssociationExecutionTargets$) {};
	var DescribeAutomationExecutionsCommand = class extends command(_ep0, _mw0, "DescribeAutomationExecutions", DescribeAutomationExecutions$) {};
	var DescribeAutomationStepExecutionsCommand = class extends command(_ep0, _mw0, "DescribeAutomationStepExecutions", DescribeAutomationStepExecutions$) {};
	var DescribeAvailablePatchesCommand = class extends command(_ep0, _mw0, "DescribeAvailablePatches", DescribeAvailablePatches$) {};
	var DescribeDocumentCommand = class extends command(_ep0, _mw0, "DescribeDocument", DescribeDocument$) {};
	var DescribeDocumentPermissionCommand = class extends command(_ep0, _mw0, "DescribeDocumentPermission", DescribeDocumentPermission$) {};
	var DescribeEffectiveInstanceAssociationsCommand = class extends command(_ep0, _mw0, "DescribeEffectiveInstanceAssociations", DescribeEffectiveInstanceAssociations$) {};
	var DescribeEffectivePatchesForPatchBaselineCommand = class extends command(_ep0, _mw0, "DescribeEffectivePatchesForPatchBaseline", DescribeEffectivePatchesForPatchBaseline$) {};
	var DescribeInstanceAssociationsStatusCommand = class extends command(_ep0, _mw0, "DescribeInstanceAssociationsStatus", DescribeInstanceAssociationsStatus$) {};
	var DescribeInstanceInformationCommand = class extends command(_ep0, _mw0, "DescribeInstanceInformation", DescribeInstanceInformation$) {};
	var DescribeInstancePatchesCommand = class extends command(_ep0, _mw0, "DescribeInstancePatches", DescribeInstancePatches$) {};
	var DescribeInstancePatchStatesCommand = class extends command(_ep0, _mw0, "DescribeInstancePatchStates", DescribeInstancePatchStates$) {};
	var DescribeInstancePatchStatesForPatchGroupCommand = class extends command(_ep0, _mw0, "DescribeInstancePatchStatesForPatchGroup", DescribeInstancePatchStatesForPatchGroup$) {};
	var DescribeInstancePropertiesCommand = class extends command(_ep0, _mw0, "DescribeInstanceProperties", DescribeInstanceProperties$) {};
	var DescribeInventoryDeletionsCommand = class extends command(_ep0, _mw0, "DescribeInventoryDeletions", DescribeInventoryDeletions$) {};
	var DescribeMaintenanceWindowExecutionsCommand = class extends command(_ep0, _mw0, "DescribeMaintenanceWindowExecutions", DescribeMaintenanceWindowExecutions$) {};
	var DescribeMaintenanceWindowExecutionTaskInvocationsCommand = class extends command(_ep0, _mw0, "DescribeMaintenanceWindowExecutionTaskInvocations", DescribeMaintenanceWindowExecutionTaskInvocations$) {};
	var DescribeMaintenanceWindowExecutionTasksCommand = class extends command(_ep0, _mw0, "DescribeMaintenanceWindowExecutionTasks", DescribeMaintenanceWindowExecutionTasks$) {};
	var DescribeMaintenanceWindowScheduleCommand = class extends command(_ep0, _mw0, "DescribeMaintenanceWindowSchedule", DescribeMaintenanceWindowSchedule$) {};
	var DescribeMaintenanceWindowsCommand = class extends command(_ep0, _mw0, "DescribeMaintenanceWindows", DescribeMaintenanceWindows$) {};
	var DescribeMaintenanceWindowsForTargetCommand = class extends command(_ep0, _mw0, "DescribeMaintenanceWindowsForTarget", DescribeMaintenanceWindowsForTarget$) {};
	var DescribeMaintenanceWindowTargetsCommand = class extends command(_ep0, _mw0, "DescribeMaintenanceWindowTargets", DescribeMaintenanceWindowTargets$) {};
	var DescribeMaintenanceWindowTasksCommand = class extends command(_ep0, _mw0, "DescribeMaintenanceWindowTasks", DescribeMaintenanceWindowTasks$) {};
	var DescribeOpsItemsCommand = class extends command(_ep0, _mw0, "DescribeOpsItems", DescribeOpsItems$) {};
	var DescribeParametersCommand = class extends command(_ep0, _mw0, "DescribeParameters", DescribeParameters$) {};
	var DescribePatchBaselinesCommand = class extends command(_ep0, _mw0, "DescribePatchBaselines", DescribePatchBaselines$) {};
	var DescribePatchGroupsCommand = class extends command(_ep0, _mw0, "DescribePatchGroups", DescribePatchGroups$) {};
	var DescribePatchGroupStateCommand = class extends command(_ep0, _mw0, "DescribePatchGroupState", DescribePatchGroupState$) {};
	var DescribePatchPropertiesCommand = class extends command(_ep0, _mw0, "DescribePatchProperties", DescribePatchProperties$) {};
	var DescribeSessionsCommand = class extends command(_ep0, _mw0, "DescribeSessions", DescribeSessions$) {};
	var DisassociateOpsItemRelatedItemCommand = class extends command(_ep0, _mw0, "DisassociateOpsItemRelatedItem", DisassociateOpsItemRelatedItem$) {};
	var GetAccessTokenCommand = class extends command(_ep0, _mw0, "GetAccessToken", GetAccessToken$) {};
	var GetAutomationExecutionCommand = class extends command(_ep0, _mw0, "GetAutomationExecution", GetAutomationExecution$) {};
	var GetCalendarStateCommand = class extends command(_ep0, _mw0, "GetCalendarState", GetCalendarState$) {};
	var GetCloudConnectorCommand = class extends command(_ep0, _mw0, "GetCloudConnector", GetCloudConnector$) {};
	var GetCommandInvocationCommand = class extends command(_ep0, _mw0, "GetCommandInvocation", GetCommandInvocation$) {};
	var GetConnectionStatusCommand = class extends command(_ep0, _mw0, "GetConnectionStatus", GetConnectionStatus$) {};
	var GetDefaultPatchBaselineCommand = class extends command(_ep0, _mw0, "GetDefaultPatchBaseline", GetDefaultPatchBaseline$) {};
	var GetDeployablePatchSnapshotForInstanceCommand = class extends command(_ep0, _mw0, "GetDeployablePatchSnapshotForInstance", GetDeployablePatchSnapshotForInstance$) {};
	var GetDocumentCommand = class extends command(_ep0, _mw0, "GetDocument", GetDocument$) {};
	var GetExecutionPreviewCommand = class extends command(_ep0, _mw0, "GetExecutionPreview", GetExecutionPreview$) {};
	var GetInventoryCommand = class extends command(_ep0, _mw0, "GetInventory", GetInventory$) {};
	var GetInventorySchemaCommand = class extends command(_ep0, _mw0, "GetInventorySchema", GetInventorySchema$) {};
	var GetMaintenanceWindowCommand = class extends command(_ep0, _mw0, "GetMaintenanceWindow", GetMaintenanceWindow$) {};
	var GetMaintenanceWindowExecutionCommand = class extends command(_ep0, _mw0, "GetMaintenanceWindowExecution", GetMaintenanceWindowExecution$) {};
	var GetMaintenanceWindowExecutionTaskCommand = class extends command(_ep0, _mw0, "GetMaintenanceWindowExecutionTask", GetMaintenanceWindowExecutionTask$) {};
	var GetMaintenanceWindowExecutionTaskInvocationCommand = class extends command(_ep0, _mw0, "GetMaintenanceWindowExecutionTaskInvocation", GetMaintenanceWindowExecutionTaskInvocation$) {};
	var GetMaintenanceWindowTaskCommand = class extends command(_ep0, _mw0, "GetMaintenanceWindowTask", GetMaintenanceWindowTask$) {};
	var GetOpsItemCommand = class extends command(_ep0, _mw0, "GetOpsItem", GetOpsItem$) {};
	var GetOpsMetadataCommand = class extends command(_ep0, _mw0, "GetOpsMetadata", GetOpsMetadata$) {};
	var GetOpsSummaryCommand = class extends command(_ep0, _mw0, "GetOpsSummary", GetOpsSummary$) {};
	var GetParameterCommand = class extends command(_ep0, _mw0, "GetParameter", GetParameter$) {};
	var GetParameterHistoryCommand = class extends command(_ep0, _mw0, "GetParameterHistory", GetParameterHistory$) {};
	var GetParametersByPathCommand = class extends command(_ep0, _mw0, "GetParametersByPath", GetParametersByPath$) {};
	var GetParametersCommand = class extends command(_ep0, _mw0, "GetParameters", GetParameters$) {};
	var GetPatchBaselineCommand = class extends command(_ep0, _mw0, "GetPatchBaseline", GetPatchBaseline$) {};
	var GetPatchBaselineForPatchGroupCommand = class extends command(_ep0, _mw0, "GetPatchBaselineForPatchGroup", GetPatchBaselineForPatchGroup$) {};
	var GetResourcePoliciesCommand = class extends command(_ep0, _mw0, "GetResourcePolicies", GetResourcePolicies$) {};
	var GetServiceSettingCommand = class extends command(_ep0, _mw0, "GetServiceSetting", GetServiceSetting$) {};
	var LabelParameterVersionCommand = class extends command(_ep0, _mw0, "LabelParameterVersion", LabelParameterVersion$) {};
	var ListAssociationsCommand = class extends command(_ep0, _mw0, "ListAssociations", ListAssociations$) {};
	var ListAssociationVersionsCommand = class extends command(_ep0, _mw0, "ListAssociationVersions", ListAssociationVersions$) {};
	var ListCloudConnectorsCommand = class extends command(_ep0, _mw0, "ListCloudConnectors", ListCloudConnectors$) {};
	var ListCommandInvocationsCommand = class extends command(_ep0, _mw0, "ListCommandInvocations", ListCommandInvocations$) {};
	var ListCommandsCommand = class extends command(_ep0, _mw0, "ListCommands", ListCommands$) {};
	var ListComplianceItemsCommand = class extends command(_ep0, _mw0, "ListComplianceItems", ListComplianceItems$) {};
	var ListComplianceSummariesCommand = class extends command(_ep0, _mw0, "ListComplianceSummaries", ListComplianceSummaries$) {};
	var ListDocumentMetadataHistoryCommand = class extends command(_ep0, _mw0, "ListDocumentMetadataHistory", ListDocumentMetadataHistory$) {};
	var ListDocumentsCommand = class extends command(_ep0, _mw0, "ListDocuments", ListDocuments$) {};
	var ListDocumentVersionsCommand = class extends command(_ep0, _mw0, "ListDocumentVersions", ListDocumentVersions$) {};
	var ListInventoryEntriesCommand = class extends command(_ep0, _mw0, "ListInventoryEntries", ListInventoryEntries$) {};
	var ListNodesCommand = class extends command(_ep0, _mw0, "ListNodes", ListNodes$) {};
	var ListNodesSummaryCommand = class extends command(_ep0, _mw0, "ListNodesSummary", ListNodesSummary$) {};
	var ListOpsItemEventsCommand = class extends command(_ep0, _mw0, "ListOpsItemEvents", ListOpsItemEvents$) {};
	var ListOpsItemRelatedItemsCommand = class extends command(_ep0, _mw0, "ListOpsItemRelatedItems", ListOpsItemRelatedItems$) {};
	var ListOpsMetadataCommand = class extends command(_ep0, _mw0, "ListOpsMetadata", ListOpsMetadata$) {};
	var ListResourceComplianceSummariesCommand = class extends command(_ep0, _mw0, "ListResourceComplianceSummaries", ListResourceComplianceSummaries$) {};
	var ListResourceDataSyncCommand = class extends command(_ep0, _mw0, "ListResourceDataSync", ListResourceDataSync$) {};
	var ListTagsForResourceCommand = class extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {};
	var ModifyDocumentPermissionCommand = class extends command(_ep0, _mw0, "ModifyDocumentPermission", ModifyDocumentPermission$) {};
	var PutComplianceItemsCommand = class extends command(_ep0, _mw0, "PutComplianceItems", PutComplianceItems$) {};
	var PutInventoryCommand = class extends command(_ep0, _mw0, "PutInventory", PutInventory$) {};
	var PutParameterCommand = class extends command(_ep0, _mw0, "PutParameter", PutParameter$) {};
	var PutResourcePolicyCommand = class extends command(_ep0, _mw0, "PutResourcePolicy", PutResourcePolicy$) {};
	var RegisterDefaultHostManagementConfigurationCommand = class extends command(_ep0, _mw0, "RegisterDefaultHostManagementConfiguration", RegisterDefaultHostManagementConfiguration$) {};
	var RegisterDefaultPatchBaselineCommand = class extends command(_ep0, _mw0, "RegisterDefaultPatchBaseline", RegisterDefaultPatchBaseline$) {};
	var RegisterPatchBaselineForPatchGroupCommand = class extends command(_ep0, _mw0, "RegisterPatchBaselineForPatchGroup", RegisterPatchBaselineForPatchGroup$) {};
	var RegisterTargetWithMaintenanceWindowCommand = class extends command(_ep0, _mw0, "RegisterTargetWithMaintenanceWindow", RegisterTargetWithMaintenanceWindow$) {};
	var RegisterTaskWithMaintenanceWindowCommand = class extends command(_ep0, _mw0, "RegisterTaskWithMaintenanceWindow", RegisterTaskWithMaintenanceWindow$) {};
	var RemoveTagsFromResourceCommand = class extends command(_ep0, _mw0, "RemoveTagsFromResource", RemoveTagsFromResource$) {};
	var ResetServiceSettingCommand = class extends command(_ep0, _mw0, "ResetServiceSetting", ResetServiceSetting$) {};
	var ResumeSessionCommand = class extends command(_ep0, _mw0, "ResumeSession", ResumeSession$) {};
	var SendAutomationSignalCommand = class extends command(_ep0, _mw0, "SendAutomationSignal", SendAutomationSignal$) {};
	var SendCommandCommand = class extends command(_ep0, _mw0, "SendCommand", SendCommand$) {};
	var StartAccessRequestCommand = class extends command(_ep0, _mw0, "StartAccessRequest", StartAccessRequest$) {};
	var StartAssociationsOnceCommand = class extends command(_ep0, _mw0, "StartAssociationsOnce", StartAssociationsOnce$) {};
	var StartAutomationExecutionCommand = class extends command(_ep0, _mw0, "StartAutomationExecution", StartAutomationExecution$) {};
	var StartChangeRequestExecutionCommand = class extends command(_ep0, _mw0, "StartChangeRequestExecution", StartChangeRequestExecution$) {};
	var StartExecutionPreviewCommand = class extends command(_ep0, _mw0, "StartExecutionPreview", StartExecutionPreview$) {};
	var StartSessionCommand = class extends command(_ep0, _mw0, "StartSession", StartSession$) {};
	var StopAutomationExecutionCommand = class extends command(_ep0, _mw0, "StopAutomationExecution", StopAutomationExecution$) {};
	var TerminateSessionCommand = class extends command(_ep0, _mw0, "TerminateSession", TerminateSession$) {};
	var UnlabelParameterVersionCommand = class extends command(_ep0, _mw0, "UnlabelParameterVersion", UnlabelParameterVersion$) {};
	var UpdateAssociationCommand = class extends command(_ep0, _mw0, "UpdateAssociation", UpdateAssociation$) {};
	var UpdateAssociationStatusCommand = class extends command(_ep0, _mw0, "UpdateAssociationStatus", UpdateAssociationStatus$) {};
	var UpdateCloudConnectorCommand = class extends command(_ep0, _mw0, "UpdateCloudConnector", UpdateCloudConnector$) {};
	var UpdateDocumentCommand = class extends command(_ep0, _mw0, "UpdateDocument", UpdateDocument$) {};
	var UpdateDocumentDefaultVersionCommand = class extends command(_ep0, _mw0, "UpdateDocumentDefaultVersion", UpdateDocumentDefaultVersion$) {};
	var UpdateDocumentMetadataCommand = class extends command(_ep0, _mw0, "UpdateDocumentMetadata", UpdateDocumentMetadata$) {};
	var UpdateMaintenanceWindowCommand = class extends command(_ep0, _mw0, "UpdateMaintenanceWindow", UpdateMaintenanceWindow$) {};
	var UpdateMaintenanceWindowTargetCommand = class extends command(_ep0, _mw0, "UpdateMaintenanceWindowTarget", UpdateMaintenanceWindowTarget$) {};
	var UpdateMaintenanceWindowTaskCommand = class extends command(_ep0, _mw0, "UpdateMaintenanceWindowTask", UpdateMaintenanceWindowTask$) {};
	var UpdateManagedInstanceRoleCommand = class extends command(_ep0, _mw0, "UpdateManagedInstanceRole", UpdateManagedInstanceRole$) {};
	var UpdateOpsItemCommand = class extends command(_ep0, _mw0, "UpdateOpsItem", UpdateOpsItem$) {};
	var UpdateOpsMetadataCommand = class extends command(_ep0, _mw0, "UpdateOpsMetadata", UpdateOpsMetadata$) {};
	var UpdatePatchBaselineCommand = class extends command(_ep0, _mw0, "UpdatePatchBaseline", UpdatePatchBaseline$) {};
	var UpdateResourceDataSyncCommand = class extends command(_ep0, _mw0, "UpdateResourceDataSync", UpdateResourceDataSync$) {};
	var UpdateServiceSettingCommand = class extends command(_ep0, _mw0, "UpdateServiceSetting", UpdateServiceSetting$) {};
	var ValidateCloudConnectorCommand = class extends command(_ep0, _mw0, "ValidateCloudConnector", ValidateCloudConnector$) {};
	const paginateDescribeActivations = createPaginator(SSMClient, DescribeActivationsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeAssociationExecutions = createPaginator(SSMClient, DescribeAssociationExecutionsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeAssociationExecutionTargets = createPaginator(SSMClient, DescribeAssociationExecutionTargetsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeAutomationExecutions = createPaginator(SSMClient, DescribeAutomationExecutionsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeAutomationStepExecutions = createPaginator(SSMClient, DescribeAutomationStepExecutionsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeAvailablePatches = createPaginator(SSMClient, DescribeAvailablePatchesCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeEffectiveInstanceAssociations = createPaginator(SSMClient, DescribeEffectiveInstanceAssociationsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeEffectivePatchesForPatchBaseline = createPaginator(SSMClient, DescribeEffectivePatchesForPatchBaselineCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeInstanceAssociationsStatus = createPaginator(SSMClient, DescribeInstanceAssociationsStatusCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeInstanceInformation = createPaginator(SSMClient, DescribeInstanceInformationCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeInstancePatches = createPaginator(SSMClient, DescribeInstancePatchesCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeInstancePatchStatesForPatchGroup = createPaginator(SSMClient, DescribeInstancePatchStatesForPatchGroupCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeInstancePatchStates = createPaginator(SSMClient, DescribeInstancePatchStatesCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeInstanceProperties = createPaginator(SSMClient, DescribeInstancePropertiesCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeInventoryDeletions = createPaginator(SSMClient, DescribeInventoryDeletionsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeMaintenanceWindowExecutions = createPaginator(SSMClient, DescribeMaintenanceWindowExecutionsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeMaintenanceWindowExecutionTaskInvocations = createPaginator(SSMClient, DescribeMaintenanceWindowExecutionTaskInvocationsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeMaintenanceWindowExecutionTasks = createPaginator(SSMClient, DescribeMaintenanceWindowExecutionTasksCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeMaintenanceWindowSchedule = createPaginator(SSMClient, DescribeMaintenanceWindowScheduleCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeMaintenanceWindowsForTarget = createPaginator(SSMClient, DescribeMaintenanceWindowsForTargetCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeMaintenanceWindows = createPaginator(SSMClient, DescribeMaintenanceWindowsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeMaintenanceWindowTargets = createPaginator(SSMClient, DescribeMaintenanceWindowTargetsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeMaintenanceWindowTasks = createPaginator(SSMClient, DescribeMaintenanceWindowTasksCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeOpsItems = createPaginator(SSMClient, DescribeOpsItemsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeParameters = createPaginator(SSMClient, DescribeParametersCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribePatchBaselines = createPaginator(SSMClient, DescribePatchBaselinesCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribePatchGroups = createPaginator(SSMClient, DescribePatchGroupsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribePatchProperties = createPaginator(SSMClient, DescribePatchPropertiesCommand, "NextToken", "NextToken", "MaxResults");
	const paginateDescribeSessions = createPaginator(SSMClient, DescribeSessionsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateGetInventory = createPaginator(SSMClient, GetInventoryCommand, "NextToken", "NextToken", "MaxResults");
	const paginateGetInventorySchema = createPaginator(SSMClient, GetInventorySchemaCommand, "NextToken", "NextToken", "MaxResults");
	const paginateGetOpsSummary = createPaginator(SSMClient, GetOpsSummaryCommand, "NextToken", "NextToken", "MaxResults");
	const paginateGetParameterHistory = createPaginator(SSMClient, GetParameterHistoryCommand, "NextToken", "NextToken", "MaxResults");
	const paginateGetParametersByPath = createPaginator(SSMClient, GetParametersByPathCommand, "NextToken", "NextToken", "MaxResults");
	const paginateGetResourcePolicies = createPaginator(SSMClient, GetResourcePoliciesCommand, "NextToken", "NextToken", "MaxResults");
	const paginateListAssociations = createPaginator(SSMClient, ListAssociationsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateListAssociationVersions = createPaginator(SSMClient, ListAssociationVersionsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateListCloudConnectors = createPaginator(SSMClient, ListCloudConnectorsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateListCommandInvocations = createPaginator(SSMClient, ListCommandInvocationsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateListCommands = createPaginator(SSMClient, ListCommandsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateListComplianceItems = createPaginator(SSMClient, ListComplianceItemsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateListComplianceSummaries = createPaginator(SSMClient, ListComplianceSummariesCommand, "NextToken", "NextToken", "MaxResults");
	const paginateListDocuments = createPaginator(SSMClient, ListDocumentsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateListDocumentVersions = createPaginator(SSMClient, ListDocumentVersionsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateListNodes = createPaginator(SSMClient, ListNodesCommand, "NextToken", "NextToken", "MaxResults");
	const paginateListNodesSummary = createPaginator(SSMClient, ListNodesSummaryCommand, "NextToken", "NextToken", "MaxResults");
	const paginateListOpsItemEvents = createPaginator(SSMClient, ListOpsItemEventsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateListOpsItemRelatedItems = createPaginator(SSMClient, ListOpsItemRelatedItemsCommand, "NextToken", "NextToken", "MaxResults");
	const paginateListOpsMetadata = createPaginator(SSMClient, ListOpsMetadataCommand, "NextToken", "NextToken", "MaxResults");
	const paginateListResourceComplianceSummaries = createPaginator(SSMClient, ListResourceComplianceSummariesCommand, "NextToken", "NextToken", "MaxResults");
	const paginateListResourceDataSync = createPaginator(SSMClient, ListResourceDataSyncCommand, "NextToken", "NextToken", "MaxResults");
	const paginateValidateCloudConnector = createPaginator(SSMClient, ValidateCloudConnectorCommand, "NextToken", "NextToken", "MaxResults");
	const checkState = async (client, input) => {
		let reason;
		try {
			let result = await client.send(new GetCommandInvocationCommand(input));
			reason = result;
			try {
				const returnComparator = () => {
					return result.Status;
				};
				if (returnComparator() === "Pending") return {
					state: WaiterState.RETRY,
					reason
				};
			} catch (e) {}
			try {
				const returnComparator = () => {
					return result.Status;
				};
				if (returnComparator() === "InProgress") return {
					state: WaiterState.RETRY,
					reason
				};
			} catch (e) {}
			try {
				const returnComparator = () => {
					return result.Status;
				};
				if (returnComparator() === "Delayed") return {
					state: WaiterState.RETRY,
					reason
				};
			} catch (e) {}
			try {
				const returnComparator = () => {
					return result.Status;
				};
				if (returnComparator() === "Success") return {
					state: WaiterState.SUCCESS,
					reason
				};
			} catch (e) {}
			try {
				const returnComparator = () => {
					return result.Status;
				};
				if (returnComparator() === "Cancelled") return {
					state: WaiterState.FAILURE,
					reason
				};
			} catch (e) {}
			try {
				const returnComparator = () => {
					return result.Status;
				};
				if (returnComparator() === "TimedOut") return {
					state: WaiterState.FAILURE,
					reason
				};
			} catch (e) {}
			try {
				const returnComparator = () => {
					return result.Status;
				};
				if (returnComparator() === "Failed") return {
					state: WaiterState.FAILURE,
					reason
				};
			} catch (e) {}
			try {
				const returnComparator = () => {
					return result.Status;
				};
				if (returnComparator() === "Cancelling") return {
					state: WaiterState.FAILURE,
					reason
				};
			} catch (e) {}
		} catch (exception) {
			reason = exception;
			if (exception.name === "InvocationDoesNotExist") return {
				state: WaiterState.RETRY,
				reason
			};
		}
		return {
			state: WaiterState.RETRY,
			reason
		};
	};
	const waitForCommandExecuted = async (params, input) => {
		return createWaiter({
			minDelay: 5,
			maxDelay: 120,
			...params
		}, input, checkState);
	};
	const waitUntilCommandExecuted = async (params, input) => {
		const result = await createWaiter({
			minDelay: 5,
			maxDelay: 120,
			...params
		}, input, checkState);
		return checkExceptions(result);
	};
	const commands = {
		AddTagsToResourceCommand,
		AssociateOpsItemRelatedItemCommand,
		CancelCommandCommand,
		CancelMaintenanceWindowExecutionCommand,
		CreateActivationCommand,
		CreateAssociationCommand,
		CreateAssociationBatchCommand,
		CreateCloudConnectorCommand,
		CreateDocumentCommand,
		CreateMaintenanceWindowCommand,
		CreateOpsItemCommand,
		CreateOpsMetadataCommand,
		CreatePatchBaselineCommand,
		CreateResourceDataSyncCommand,
		DeleteActivationCommand,
		DeleteAssociationCommand,
		DeleteCloudConnectorCommand,
		DeleteDocumentCommand,
		DeleteInventoryCommand,
		DeleteMaintenanceWindowCommand,
		DeleteOpsItemCommand,
		DeleteOpsMetadataCommand,
		DeleteParameterCommand,
		DeleteParametersCommand,
		DeletePatchBaselineCommand,
		DeleteResourceDataSyncCommand,
		DeleteResourcePolicyCommand,
		DeregisterDefaultHostManagementConfigurationCommand,
		DeregisterManagedInstanceCommand,
		DeregisterPatchBaselineForPatchGroupCommand,
		DeregisterTargetFromMaintenanceWindowCommand,
		DeregisterTaskFromMaintenanceWindowCommand,
		DescribeActivationsCommand,
		DescribeAssociationCommand,
		DescribeAssociationExecutionsCommand,
		DescribeAssociationExecutionTargetsCommand,
		DescribeAutomationExecutionsCommand,
		DescribeAutomationStepExecutionsCommand,
		DescribeAvailablePatchesCommand,
		DescribeDocumentCommand,
		DescribeDocumentPermissionCommand,
		DescribeEffectiveInstanceAssociationsCommand,
		DescribeEffectivePatchesForPatchBaselineCommand,
		DescribeInstanceAssociationsStatusCommand,
		DescribeInstanceInformationCommand,
		DescribeInstancePatchesCommand,
		DescribeInstancePatchStatesCommand,
		DescribeInstancePatchStatesForPatchGroupCommand,
		DescribeInstancePropertiesCommand,
		DescribeInventoryDeletionsCommand,
		DescribeMaintenanceWindowExecutionsCommand,
		DescribeMaintenanceWindowExecutionTaskInvocationsCommand,
		DescribeMaintenanceWindowExecutionTasksCommand,
		DescribeMaintenanceWindowsCommand,
		DescribeMaintenanceWindowScheduleCommand,
		DescribeMaintenanceWindowsForTargetCommand,
		DescribeMaintenanceWindowTargetsCommand,
		DescribeMaintenanceWindowTasksCommand,
		DescribeOpsItemsCommand,
		DescribeParametersCommand,
		DescribePatchBaselinesCommand,
		DescribePatchGroupsCommand,
		DescribePatchGroupStateCommand,
		DescribePatchPropertiesCommand,
		DescribeSessionsCommand,
		DisassociateOpsItemRelatedItemCommand,
		GetAccessTokenCommand,
		GetAutomationExecutionCommand,
		GetCalendarStateCommand,
		GetCloudConnectorCommand,
		GetCommandInvocationCommand,
		GetConnectionStatusCommand,
		GetDefaultPatchBaselineCommand,
		GetDeployablePatchSnapshotForInstanceCommand,
		GetDocumentCommand,
		GetExecutionPreviewCommand,
		GetInventoryCommand,
		GetInventorySchemaCommand,
		GetMaintenanceWindowCommand,
		GetMaintenanceWindowExecutionCommand,
		GetMaintenanceWindowExecutionTaskCommand,
		GetMaintenanceWindowExecutionTaskInvocationCommand,
		GetMaintenanceWindowTaskCommand,
		GetOpsItemCommand,
		GetOpsMetadataCommand,
		GetOpsSummaryCommand,
		GetParameterCommand,
		GetParameterHistoryCommand,
		GetParametersCommand,
		GetParametersByPathCommand,
		GetPatchBaselineCommand,
		GetPatchBaselineForPatchGroupCommand,
		GetResourcePoliciesCommand,
		GetServiceSettingCommand,
		LabelParameterVersionCommand,
		ListAssociationsCommand,
		ListAssociationVersionsCommand,
		ListCloudConnectorsCommand,
		ListCommandInvocationsCommand,
		ListCommandsCommand,
		ListComplianceItemsCommand,
		ListComplianceSummariesCommand,
		ListDocumentMetadataHistoryCommand,
		ListDocumentsCommand,
		ListDocumentVersionsCommand,
		ListInventoryEntriesCommand,
		ListNodesCommand,
		ListNodesSummaryCommand,
		ListOpsItemEventsCommand,
		ListOpsItemRelatedItemsCommand,
		ListOpsMetadataCommand,
		ListResourceComplianceSummariesCommand,
		ListResourceDataSyncCommand,
		ListTagsForResourceCommand,
		ModifyDocumentPermissionCommand,
		PutComplianceItemsCommand,
		PutInventoryCommand,
		PutParameterCommand,
		PutResourcePolicyCommand,
		RegisterDefaultHostManagementConfigurationCommand,
		RegisterDefaultPatchBaselineCommand,
		RegisterPatchBaselineForPatchGroupCommand,
		RegisterTargetWithMaintenanceWindowCommand,
		RegisterTaskWithMaintenanceWindowCommand,
		RemoveTagsFromResourceCommand,
		ResetServiceSettingCommand,
		ResumeSessionCommand,
		SendAutomationSignalCommand,
		SendCommandCommand,
		StartAccessRequestCommand,
		StartAssociationsOnceCommand,
		StartAutomationExecutionCommand,
		StartChangeRequestExecutionCommand,
		StartExecutionPreviewCommand,
		StartSessionCommand,
		StopAutomationExecutionCommand,
		TerminateSessionCommand,
		UnlabelParameterVersionCommand,
		UpdateAssociationCommand,
		UpdateAssociationStatusCommand,
		UpdateCloudConnectorCommand,
		UpdateDocumentCommand,
		UpdateDocumentDefaultVersionCommand,
		UpdateDocumentMetadataCommand,
		UpdateMaintenanceWindowCommand,
		UpdateMaintenanceWindowTargetCommand,
		UpdateMaintenanceWindowTaskCommand,
		UpdateManagedInstanceRoleCommand,
		UpdateOpsItemCommand,
		UpdateOpsMetadataCommand,
		UpdatePatchBaselineCommand,
		UpdateResourceDataSyncCommand,
		UpdateServiceSettingCommand,
		ValidateCloudConnectorCommand
	};
	const paginators = {
		paginateDescribeActivations,
		paginateDescribeAssociationExecutions,
		paginateDescribeAssociationExecutionTargets,
		paginateDescribeAutomationExecutions,
		paginateDescribeAutomationStepExecutions,
		paginateDescribeAvailablePatches,
		paginateDescribeEffectiveInstanceAssociations,
		paginateDescribeEffectivePatchesForPatchBaseline,
		paginateDescribeInstanceAssociationsStatus,
		paginateDescribeInstanceInformation,
		paginateDescribeInstancePatches,
		paginateDescribeInstancePatchStates,
		paginateDescribeInstancePatchStatesForPatchGroup,
		paginateDescribeInstanceProperties,
		paginateDescribeInventoryDeletions,
		paginateDescribeMaintenanceWindowExecutions,
		paginateDescribeMaintenanceWindowExecutionTaskInvocations,
		paginateDescribeMaintenanceWindowExecutionTasks,
		paginateDescribeMaintenanceWindows,
		paginateDescribeMaintenanceWindowSchedule,
		paginateDescribeMaintenanceWindowsForTarget,
		paginateDescribeMaintenanceWindowTargets,
		paginateDescribeMaintenanceWindowTasks,
		paginateDescribeOpsItems,
		paginateDescribeParameters,
		paginateDescribePatchBaselines,
		paginateDescribePatchGroups,
		paginateDescribePatchProperties,
		paginateDescribeSessions,
		paginateGetInventory,
		paginateGetInventorySchema,
		paginateGetOpsSummary,
		paginateGetParameterHistory,
		paginateGetParametersByPath,
		paginateGetResourcePolicies,
		paginateListAssociations,
		paginateListAssociationVersions,
		paginateListCloudConnectors,
		paginateListCommandInvocations,
		paginateListCommands,
		paginateListComplianceItems,
		paginateListComplianceSummaries,
		paginateListDocuments,
		paginateListDocumentVersions,
		paginateListNodes,
		paginateListNodesSummary,
		paginateListOpsItemEvents,
		paginateListOpsItemRelatedItems,
		paginateListOpsMetadata,
		paginateListResourceComplianceSummaries,
		paginateListResourceDataSync,
		paginateValidateCloudConnector
	};
	const waiters = { waitUntilCommandExecuted };
	var SSM = class extends SSMClient {};
	createAggregatedClient(commands, SSM, {
		paginators,
		waiters
	});
	const AccessRequestStatus = {
		APPROVED: "Approved",
		EXPIRED: "Expired",
		PENDING: "Pending",
		REJECTED: "Rejected",
		REVOKED: "Revoked"
	};
	const AccessType = {
		JUSTINTIME: "JustInTime",
		STANDARD: "Standard"
	};
	const ResourceTypeForTagging = {
		ASSOCIATION: "Association",
		AUTOMATION: "Automation",
		CLOUD_CONNECTOR: "CloudConnector",
		DOCUMENT: "Document",
		MAINTENANCE_WINDOW: "MaintenanceWindow",
		MANAGED_INSTANCE: "ManagedInstance",
		OPSMETADATA: "OpsMetadata",
		OPS_ITEM: "OpsItem",
		PARAMETER: "Parameter",
		PATCH_BASELINE: "PatchBaseline"
	};
	const ExternalAlarmState = {
		ALARM: "ALARM",
		UNKNOWN: "UNKNOWN"
	};
	const AssociationComplianceSeverity = {
		Critical: "CRITICAL",
		High: "HIGH",
		Low: "LOW",
		Medium: "MEDIUM",
		Unspecified: "UNSPECIFIED"
	};
	const AssociationSyncCompliance = {
		Auto: "AUTO",
		Manual: "MANUAL"
	};
	const AssociationStatusName = {
		Failed: "Failed",
		Pending: "Pending",
		Success: "Success"
	};
	const Fault = {
		Client: "Client",
		Server: "Server",
		Unknown: "Unknown"
	};
	const AttachmentsSourceKey = {
		AttachmentReference: "AttachmentReference",
		S3FileUrl: "S3FileUrl",
		SourceUrl: "SourceUrl"
	};
	const DocumentFormat = {
		JSON: "JSON",
		TEXT: "TEXT",
		YAML: "YAML"
	};
	const DocumentType = {
		ApplicationConfiguration: "ApplicationConfiguration",
		ApplicationConfigurationSchema: "ApplicationConfigurationSchema",
		AutoApprovalPolicy: "AutoApprovalPolicy",
		Automation: "Automation",
		ChangeCalendar: "ChangeCalendar",
		ChangeTemplate: "Automation.ChangeTemplate",
		CloudFormation: "CloudFormation",
		Command: "Command",
		ConformancePackTemplate: "ConformancePackTemplate",
		DeploymentStrategy: "DeploymentStrategy",
		ManualApprovalPolicy: "ManualApprovalPolicy",
		Package: "Package",
		Policy: "Policy",
		ProblemAnalysis: "ProblemAnalysis",
		ProblemAnalysisTemplate: "ProblemAnalysisTemplate",
		QuickSetup: "QuickSetup",
		Session: "Session"
	};
	const DocumentHashType = {
		SHA1: "Sha1",
		SHA256: "Sha256"
	};
	const DocumentParameterType = {
		String: "String",
		StringList: "StringList"
	};
	const PlatformType = {
		LINUX: "Linux",
		MACOS: "MacOS",
		WINDOWS: "Windows"
	};
	const ReviewStatus = {
		APPROVED: "APPROVED",
		NOT_REVIEWED: "NOT_REVIEWED",
		PENDING: "PENDING",
		REJECTED: "REJECTED"
	};
	const DocumentStatus = {
		Active: "Active",
		Creating: "Creating",
		Deleting: "Deleting",
		Failed: "Failed",
		Updating: "Updating"
	};
	const OpsItemDataType = {
		SEARCHABLE_STRING: "SearchableString",
		STRING: "String"
	};
	const PatchComplianceLevel = {
		Critical: "CRITICAL",
		High: "HIGH",
		Informational: "INFORMATIONAL",
		Low: "LOW",
		Medium: "MEDIUM",
		Unspecified: "UNSPECIFIED"
	};
	const PatchFilterKey = {
		AdvisoryId: "ADVISORY_ID",
		Arch: "ARCH",
		BugzillaId: "BUGZILLA_ID",
		CVEId: "CVE_ID",
		Classification: "CLASSIFICATION",
		Epoch: "EPOCH",
		MsrcSeverity: "MSRC_SEVERITY",
		Name: "NAME",
		PatchId: "PATCH_ID",
		PatchSet: "PATCH_SET",
		Priority: "PRIORITY",
		Product: "PRODUCT",
		ProductFamily: "PRODUCT_FAMILY",
		Release: "RELEASE",
		Repository: "REPOSITORY",
		Section: "SECTION",
		Security: "SECURITY",
		Severity: "SEVERITY",
		Version: "VERSION"
	};
	const PatchComplianceStatus = {
		Compliant: "COMPLIANT",
		NonCompliant: "NON_COMPLIANT"
	};
	const OperatingSystem = {
		AlmaLinux: "ALMA_LINUX",
		AmazonLinux: "AMAZON_LINUX",
		AmazonLinux2: "AMAZON_LINUX_2",
		AmazonLinux2022: "AMAZON_LINUX_2022",
		AmazonLinux2023: "AMAZON_LINUX_2023",
		CentOS: "CENTOS",
		Debian: "DEBIAN",
		MacOS: "MACOS",
		OracleLinux: "ORACLE_LINUX",
		Raspbian: "RASPBIAN",
		RedhatEnterpriseLinux: "REDHAT_ENTERPRISE_LINUX",
		Rocky_Linux: "ROCKY_LINUX",
		Suse: "SUSE",
		Ubuntu: "UBUNTU",
		Windows: "WINDOWS"
	};
	const PatchAction = {
		AllowAsDependency: "ALLOW_AS_DEPENDENCY",
		Block: "BLOCK"
	};
	const ResourceDataSyncS3Format = { JSON_SERDE: "JsonSerDe" };
	const InventorySchemaDeleteOption = {
		DELETE_SCHEMA: "DeleteSchema",
		DISABLE_SCHEMA: "DisableSchema"
	};
	const DeletionMode = {
		RemoveSharing: "RemoveSharing",
		RollbackMigration: "RollbackMigration"
	};
	const DescribeActivationsFilterKeys = {
		ACTIVATION_IDS: "ActivationIds",
		DEFAULT_INSTANCE_NAME: "DefaultInstanceName",
		IAM_ROLE: "IamRole"
	};
	const AssociationExecutionFilterKey = {
		CreatedTime: "CreatedTime",
		ExecutionId: "ExecutionId",
		Status: "Status"
	};
	const AssociationFilterOperatorType = {
		Equal: "EQUAL",
		GreaterThan: "GREATER_THAN",
		LessThan: "LESS_THAN"
	};
	const AssociationExecutionTargetsFilterKey = {
		ResourceId: "ResourceId",
		ResourceType: "ResourceType",
		Status: "Status"
	};
	const AutomationExecutionFilterKey = {
		AUTOMATION_SUBTYPE: "AutomationSubtype",
		AUTOMATION_TYPE: "AutomationType",
		CURRENT_ACTION: "CurrentAction",
		DOCUMENT_NAME_PREFIX: "DocumentNamePrefix",
		EXECUTION_ID: "ExecutionId",
		EXECUTION_STATUS: "ExecutionStatus",
		OPS_ITEM_ID: "OpsItemId",
		PARENT_EXECUTION_ID: "ParentExecutionId",
		START_TIME_AFTER: "StartTimeAfter",
		START_TIME_BEFORE: "StartTimeBefore",
		TAG_KEY: "TagKey",
		TARGET_RESOURCE_GROUP: "TargetResourceGroup"
	};
	const AutomationExecutionStatus = {
		APPROVED: "Approved",
		CANCELLED: "Cancelled",
		CANCELLING: "Cancelling",
		CHANGE_CALENDAR_OVERRIDE_APPROVED: "ChangeCalendarOverrideApproved",
		CHANGE_CALENDAR_OVERRIDE_REJECTED: "ChangeCalendarOverrideRejected",
		COMPLETED_WITH_FAILURE: "CompletedWithFailure",
		COMPLETED_WITH_SUCCESS: "CompletedWithSuccess",
		EXITED: "Exited",
		FAILED: "Failed",
		INPROGRESS: "InProgress",
		PENDING: "Pending",
		PENDING_APPROVAL: "PendingApproval",
		PENDING_CHANGE_CALENDAR_OVERRIDE: "PendingChangeCalendarOverride",
		REJECTED: "Rejected",
		RUNBOOK_INPROGRESS: "RunbookInProgress",
		SCHEDULED: "Scheduled",
		SUCCESS: "Success",
		TIMEDOUT: "TimedOut",
		WAITING: "Waiting"
	};
	const AutomationSubtype = {
		AccessRequest: "AccessRequest",
		ChangeRequest: "ChangeRequest"
	};
	const AutomationType = {
		CrossAccount: "CrossAccount",
		Local: "Local"
	};
	const ExecutionMode = {
		Auto: "Auto",
		Interactive: "Interactive"
	};
	const StepExecutionFilterKey = {
		ACTION: "Action",
		PARENT_STEP_EXECUTION_ID: "ParentStepExecutionId",
		PARENT_STEP_ITERATION: "ParentStepIteration",
		PARENT_STEP_ITERATOR_VALUE: "ParentStepIteratorValue",
		START_TIME_AFTER: "StartTimeAfter",
		START_TIME_BEFORE: "StartTimeBefore",
		STEP_EXECUTION_ID: "StepExecutionId",
		STEP_EXECUTION_STATUS: "StepExecutionStatus",
		STEP_NAME: "StepName"
	};
	const DocumentPermissionType = { SHARE: "Share" };
	const PatchDeploymentStatus = {
		Approved: "APPROVED",
		ExplicitApproved: "EXPLICIT_APPROVED",
		ExplicitRejected: "EXPLICIT_REJECTED",
		PendingApproval: "PENDING_APPROVAL"
	};
	const InstanceInformationFilterKey = {
		ACTIVATION_IDS: "ActivationIds",
		AGENT_VERSION: "AgentVersion",
		ASSOCIATION_STATUS: "AssociationStatus",
		IAM_ROLE: "IamRole",
		INSTANCE_IDS: "InstanceIds",
		PING_STATUS: "PingStatus",
		PLATFORM_TYPES: "PlatformTypes",
		RESOURCE_TYPE: "ResourceType"
	};
	const PingStatus = {
		CONNECTION_LOST: "ConnectionLost",
		INACTIVE: "Inactive",
		ONLINE: "Online"
	};
	const ResourceType = {
		EC2_INSTANCE: "EC2Instance",
		MANAGED_INSTANCE: "ManagedInstance"
	};
	const SourceType = {
		AWS_EC2_INSTANCE: "AWS::EC2::Instance",
		AWS_IOT_THING: "AWS::IoT::Thing",
		AWS_SSM_MANAGEDINSTANCE: "AWS::SSM::ManagedInstance",
		AZURE_INSTANCE: "Microsoft.Compute/virtualMachines",
		GCP_INSTANCE: "compute.googleapis.com/Instance"
	};
	const PatchComplianceDataState = {
		AvailableSecurityUpdate: "AVAILABLE_SECURITY_UPDATE",
		Failed: "FAILED",
		Installed: "INSTALLED",
		InstalledOther: "INSTALLED_OTHER",
		InstalledPendingReboot: "INSTALLED_PENDING_REBOOT",
		InstalledRejected: "INSTALLED_REJECTED",
		Missing: "MISSING",
		NotApplicable: "NOT_APPLICABLE"
	};
	const PatchOperationType = {
		INSTALL: "Install",
		SCAN: "Scan"
	};
	const RebootOption = {
		NO_REBOOT: "NoReboot",
		REBOOT_IF_NEEDED: "RebootIfNeeded"
	};
	const InstancePatchStateOperatorType = {
		EQUAL: "Equal",
		GREATER_THAN: "GreaterThan",
		LESS_THAN: "LessThan",
		NOT_EQUAL: "NotEqual"
	};
	const InstancePropertyFilterOperator = {
		BEGIN_WITH: "BeginWith",
		EQUAL: "Equal",
		GREATER_THAN: "GreaterThan",
		LESS_THAN: "LessThan",
		NOT_EQUAL: "NotEqual"
	};
	const InstancePropertyFilterKey = {
		ACTIVATION_IDS: "ActivationIds",
		AGENT_VERSION: "AgentVersion",
		ASSOCIATION_STATUS: "AssociationStatus",
		DOCUMENT_NAME: "DocumentName",
		IAM_ROLE: "IamRole",
		INSTANCE_IDS: "InstanceIds",
		PING_STATUS: "PingStatus",
		PLATFORM_TYPES: "PlatformTypes",
		RESOURCE_TYPE: "ResourceType"
	};
	const InventoryDeletionStatus = {
		COMPLETE: "Complete",
		IN_PROGRESS: "InProgress"
	};
	const MaintenanceWindowExecutionStatus = {
		Cancelled: "CANCELLED",
		Cancelling: "CANCELLING",
		Failed: "FAILED",
		InProgress: "IN_PROGRESS",
		Pending: "PENDING",
		SkippedOverlapping: "SKIPPED_OVERLAPPING",
		Success: "SUCCESS",
		TimedOut: "TIMED_OUT"
	};
	const MaintenanceWindowTaskType = {
		Automation: "AUTOMATION",
		Lambda: "LAMBDA",
		RunCommand: "RUN_COMMAND",
		StepFunctions: "STEP_FUNCTIONS"
	};
	const MaintenanceWindowResourceType = {
		Instance: "INSTANCE",
		ResourceGroup: "RESOURCE_GROUP"
	};
	const MaintenanceWindowTaskCutoffBehavior = {
		CancelTask: "CANCEL_TASK",
		ContinueTask: "CONTINUE_TASK"
	};
	const OpsItemFilterKey = {
		ACCESS_REQUEST_APPROVER_ARN: "AccessRequestByApproverArn",
		ACCESS_REQUEST_APPROVER_ID: "AccessRequestByApproverId",
		ACCESS_REQUEST_IS_REPLICA: "AccessRequestByIsReplica",
		ACCESS_REQUEST_REQUESTER_ARN: "AccessRequestByRequesterArn",
		ACCESS_REQUEST_REQUESTER_ID: "AccessRequestByRequesterId",
		ACCESS_REQUEST_SOURCE_ACCOUNT_ID: "AccessRequestBySourceAccountId",
		ACCESS_REQUEST_SOURCE_OPS_ITEM_ID: "AccessRequestBySourceOpsItemId",
		ACCESS_REQUEST_SOURCE_REGION: "AccessRequestBySourceRegion",
		ACCESS_REQUEST_TARGET_RESOURCE_ID: "AccessRequestByTargetResourceId",
		ACCOUNT_ID: "AccountId",
		ACTUAL_END_TIME: "ActualEndTime",
		ACTUAL_START_TIME: "ActualStartTime",
		AUTOMATION_ID: "AutomationId",
		CATEGORY: "Category",
		CHANGE_REQUEST_APPROVER_ARN: "ChangeRequestByApproverArn",
		CHANGE_REQUEST_APPROVER_NAME: "ChangeRequestByApproverName",
		CHANGE_REQUEST_REQUESTER_ARN: "ChangeRequestByRequesterArn",
		CHANGE_REQUEST_REQUESTER_NAME: "ChangeRequestByRequesterName",
		CHANGE_REQUEST_TARGETS_RESOURCE_GROUP: "ChangeRequestByTargetsResourceGroup",
		CHANGE_REQUEST_TEMPLATE: "ChangeRequestByTemplate",
		CREATED_BY: "CreatedBy",
		CREATED_TIME: "CreatedTime",
		INSIGHT_TYPE: "InsightByType",
		LAST_MODIFIED_TIME: "LastModifiedTime",
		OPERATIONAL_DATA: "OperationalData",
		OPERATIONAL_DATA_KEY: "OperationalDataKey",
		OPERATIONAL_DATA_VALUE: "OperationalDataValue",
		OPSITEM_ID: "OpsItemId",
		OPSITEM_TYPE: "OpsItemType",
		PLANNED_END_TIME: "PlannedEndTime",
		PLANNED_START_TIME: "PlannedStartTime",
		PRIORITY: "Priority",
		RESOURCE_ID: "ResourceId",
		SEVERITY: "Severity",
		SOURCE: "Source",
		STATUS: "Status",
		TITLE: "Title"
	};
	const OpsItemFilterOperator = {
		CONTAINS: "Contains",
		EQUAL: "Equal",
		GREATER_THAN: "GreaterThan",
		LESS_THAN: "LessThan"
	};
	const OpsItemStatus = {
		APPROVED: "Approved",
		CANCELLED: "Cancelled",
		CANCELLING: "Cancelling",
		CHANGE_CALENDAR_OVERRIDE_APPROVED: "ChangeCalendarOverrideApproved",
		CHANGE_CALENDAR_OVERRIDE_REJECTED: "ChangeCalendarOverrideRejected",
		CLOSED: "Closed",
		COMPLETED_WITH_FAILURE: "CompletedWithFailure",
		COMPLETED_WITH_SUCCESS: "CompletedWithSuccess",
		FAILED: "Failed",
		IN_PROGRESS: "InProgress",
		OPEN: "Open",
		PENDING: "Pending",
		PENDING_APPROVAL: "PendingApproval",
		PENDING_CHANGE_CALENDAR_OVERRIDE: "PendingChangeCalendarOverride",
		REJECTED: "Rejected",
		RESOLVED: "Resolved",
		REVOKED: "Revoked",
		RUNBOOK_IN_PROGRESS: "RunbookInProgress",
		SCHEDULED: "Scheduled",
		TIMED_OUT: "TimedOut"
	};
	const ParametersFilterKey = {
		KEY_ID: "KeyId",
		NAME: "Name",
		TYPE: "Type"
	};
	const ParameterTier = {
		ADVANCED: "Advanced",
		INTELLIGENT_TIERING: "Intelligent-Tiering",
		STANDARD: "Standard"
	};
	const ParameterType = {
		SECURE_STRING: "SecureString",
		STRING: "String",
		STRING_LIST: "StringList"
	};
	const PatchSet = {
		Application: "APPLICATION",
		Os: "OS"
	};
	const PatchProperty = {
		PatchClassification: "CLASSIFICATION",
		PatchMsrcSeverity: "MSRC_SEVERITY",
		PatchPriority: "PRIORITY",
		PatchProductFamily: "PRODUCT_FAMILY",
		PatchSeverity: "SEVERITY",
		Product: "PRODUCT"
	};
	const SessionFilterKey = {
		ACCESS_TYPE: "AccessType",
		INVOKED_AFTER: "InvokedAfter",
		INVOKED_BEFORE: "InvokedBefore",
		OWNER: "Owner",
		SESSION_ID: "SessionId",
		STATUS: "Status",
		TARGET_ID: "Target"
	};
	const SessionState = {
		ACTIVE: "Active",
		HISTORY: "History"
	};
	const SessionStatus = {
		CONNECTED: "Connected",
		CONNECTING: "Connecting",
		DISCONNECTED: "Disconnected",
		FAILED: "Failed",
		TERMINATED: "Terminated",
		TERMINATING: "Terminating"
	};
	const CalendarState = {
		CLOSED: "CLOSED",
		OPEN: "OPEN"
	};
	const CommandInvocationStatus = {
		CANCELLED: "Cancelled",
		CANCELLING: "Cancelling",
		DELAYED: "Delayed",
		FAILED: "Failed",
		IN_PROGRESS: "InProgress",
		PENDING: "Pending",
		SUCCESS: "Success",
		TIMED_OUT: "TimedOut"
	};
	const ConnectionStatus = {
		CONNECTED: "connected",
		NOT_CONNECTED: "notconnected"
	};
	const AttachmentHashType = { SHA256: "Sha256" };
	const ImpactType = {
		MUTATING: "Mutating",
		NON_MUTATING: "NonMutating",
		UNDETERMINED: "Undetermined"
	};
	const ExecutionPreviewStatus = {
		FAILED: "Failed",
		IN_PROGRESS: "InProgress",
		PENDING: "Pending",
		SUCCESS: "Success"
	};
	const InventoryQueryOperatorType = {
		BEGIN_WITH: "BeginWith",
		EQUAL: "Equal",
		EXISTS: "Exists",
		GREATER_THAN: "GreaterThan",
		LESS_THAN: "LessThan",
		NOT_EQUAL: "NotEqual"
	};
	const InventoryAttributeDataType = {
		NUMBER: "number",
		STRING: "string"
	};
	const NotificationEvent = {
		ALL: "All",
		CANCELLED: "Cancelled",
		FAILED: "Failed",
		IN_PROGRESS: "InProgress",
		SUCCESS: "Success",
		TIMED_OUT: "TimedOut"
	};
	const NotificationType = {
		Command: "Command",
		Invocation: "Invocation"
	};
	const OpsFilterOperatorType = {
		BEGIN_WITH: "BeginWith",
		EQUAL: "Equal",
		EXISTS: "Exists",
		GREATER_THAN: "GreaterThan",
		LESS_THAN: "LessThan",
		NOT_EQUAL: "NotEqual"
	};
	const AssociationFilterKey = {
		AssociationId: "AssociationId",
		AssociationName: "AssociationName",
		CloudConnectorId: "CloudConnectorId",
		InstanceId: "InstanceId",
		LastExecutedAfter: "LastExecutedAfter",
		LastExecutedBefore: "LastExecutedBefore",
		Name: "Name",
		ResourceGroupName: "ResourceGroupName",
		Status: "AssociationStatusName"
	};
	const CloudConnectorFilterKey = {
		OrganizationId: "OrganizationId",
		ProjectId: "ProjectId",
		SubscriptionId: "SubscriptionId",
		TenantId: "TenantId"
	};
	const Provider = {
		AZURE: "Azure",
		GCP: "GCP"
	};
	const CommandFilterKey = {
		DOCUMENT_NAME: "DocumentName",
		EXECUTION_STAGE: "ExecutionStage",
		INVOKED_AFTER: "InvokedAfter",
		INVOKED_BEFORE: "InvokedBefore",
		STATUS: "Status"
	};
	const CommandPluginStatus = {
		CANCELLED: "Cancelled",
		FAILED: "Failed",
		IN_PROGRESS: "InProgress",
		PENDING: "Pending",
		SUCCESS: "Success",
		TIMED_OUT: "TimedOut"
	};
	const CommandStatus = {
		CANCELLED: "Cancelled",
		CANCELLING: "Cancelling",
		FAILED: "Failed",
		IN_PROGRESS: "InProgress",
		PENDING: "Pending",
		SUCCESS: "Success",
		TIMED_OUT: "TimedOut"
	};
	const ComplianceQueryOperatorType = {
		BeginWith: "BEGIN_WITH",
		Equal: "EQUAL",
		GreaterThan: "GREATER_THAN",
		LessThan: "LESS_THAN",
		NotEqual: "NOT_EQUAL"
	};
	const ComplianceSeverity = {
		Critical: "CRITICAL",
		High: "HIGH",
		Informational: "INFORMATIONAL",
		Low: "LOW",
		Medium: "MEDIUM",
		Unspecified: "UNSPECIFIED"
	};
	const ComplianceStatus = {
		Compliant: "COMPLIANT",
		NonCompliant: "NON_COMPLIANT"
	};
	const DocumentMetadataEnum = { DocumentReviews: "DocumentReviews" };
	const DocumentReviewCommentType = { Comment: "Comment" };
	const DocumentFilterKey = {
		DocumentType: "DocumentType",
		Name: "Name",
		Owner: "Owner",
		PlatformTypes: "PlatformTypes"
	};
	const NodeFilterKey = {
		ACCOUNT_ID: "AccountId",
		AGENT_TYPE: "AgentType",
		AGENT_VERSION: "AgentVersion",
		AVAILABILITY_ZONE: "AvailabilityZone",
		AVAILABILITY_ZONE_ID: "AvailabilityZoneId",
		COMPUTER_NAME: "ComputerName",
		INSTANCE_ID: "InstanceId",
		INSTANCE_STATUS: "InstanceStatus",
		IP_ADDRESS: "IpAddress",
		MANAGED_STATUS: "ManagedStatus",
		ORGANIZATIONAL_UNIT_ID: "OrganizationalUnitId",
		ORGANIZATIONAL_UNIT_PATH: "OrganizationalUnitPath",
		PLATFORM_NAME: "PlatformName",
		PLATFORM_TYPE: "PlatformType",
		PLATFORM_VERSION: "PlatformVersion",
		REGION: "Region",
		RESOURCE_TYPE: "ResourceType",
		SOURCE_ID: "SourceId",
		SOURCE_LOCATION: "SourceLocation",
		SOURCE_TYPE: "SourceType"
	};
	const NodeFilterOperatorType = {
		BEGIN_WITH: "BeginWith",
		EQUAL: "Equal",
		NOT_EQUAL: "NotEqual"
	};
	const ManagedStatus = {
		ALL: "All",
		MANAGED: "Managed",
		UNMANAGED: "Unmanaged"
	};
	const NodeAggregatorType = { COUNT: "Count" };
	const NodeAttributeName = {
		AGENT_VERSION: "AgentVersion",
		AVAILABILITY_ZONE: "AvailabilityZone",
		PLATFORM_NAME: "PlatformName",
		PLATFORM_TYPE: "PlatformType",
		PLATFORM_VERSION: "PlatformVersion",
		REGION: "Region",
		RESOURCE_TYPE: "ResourceType",
		SOURCE_TYPE: "SourceType"
	};
	const NodeTypeName = { INSTANCE: "Instance" };
	const OpsItemEventFilterKey = { OPSITEM_ID: "OpsItemId" };
	const OpsItemEventFilterOperator = { EQUAL: "Equal" };
	const OpsItemRelatedItemsFilterKey = {
		ASSOCIATION_ID: "AssociationId",
		RESOURCE_TYPE: "ResourceType",
		RESOURCE_URI: "ResourceUri"
	};
	const OpsItemRelatedItemsFilterOperator = { EQUAL: "Equal" };
	const LastResourceDataSyncStatus = {
		FAILED: "Failed",
		INPROGRESS: "InProgress",
		SUCCESSFUL: "Successful"
	};
	const ComplianceUploadType = {
		Complete: "COMPLETE",
		Partial: "PARTIAL"
	};
	const DHMCPermissionModel = {
		SELF_MANAGED: "SELF_MANAGED",
		SERVICE_MANAGED: "SERVICE_MANAGED"
	};
	const SignalType = {
		APPROVE: "Approve",
		REJECT: "Reject",
		RESUME: "Resume",
		REVOKE: "Revoke",
		START_STEP: "StartStep",
		STOP_STEP: "StopStep"
	};
	const StopType = {
		CANCEL: "Cancel",
		COMPLETE: "Complete"
	};
	const DocumentReviewAction = {
		Approve: "Approve",
		Reject: "Reject",
		SendForReview: "SendForReview",
		UpdateReview: "UpdateReview"
	};
	const ValidationFindingCode = {
		AWS_ROLE_ASSUMPTION_FAILED: "AwsRoleAssumptionFailed",
		OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED: "OutboundWebIdentityFederationDisabled",
		PROVIDER_CREDENTIAL_CREATION_FAILED: "ProviderCredentialCreationFailed",
		SUBSCRIPTION_ACCESSIBLE: "SubscriptionAccessible",
		TARGET_API_DISABLED: "TargetApiDisabled",
		TARGET_INACCESSIBLE: "TargetInaccessible",
		TARGET_MISSING_PERMISSIONS: "TargetMissingPermissions",
		TARGET_STATE_WARNING: "TargetStateWarning",
		TARGET_UNUSABLE: "TargetUnusable",
		TENANT_SUMMARY: "TenantSummary",
		WEB_IDENTITY_TOKEN_FAILED: "WebIdentityTokenFailed"
	};
	const ValidationFindingScopeType = {
		AZURE_SUBSCRIPTION: "azure:subscription",
		AZURE_TENANT: "azure:tenant",
		GCP_ORGANIZATION: "gcp:organization",
		GCP_PROJECT: "gcp:project"
	};
	const ValidationFindingType = {
		ERROR: "ERROR",
		INFO: "INFO",
		WARN: "WARN"
	};
	exports.AccessDeniedException = AccessDeniedException;
	exports.AccessDeniedException$ = AccessDeniedException$;
	exports.AccessRequestStatus = AccessRequestStatus;
	exports.AccessType = AccessType;
	exports.AccountSharingInfo$ = AccountSharingInfo$;
	exports.Activation$ = Activation$;
	exports.AddTagsToResource$ = AddTagsToResource$;
	exports.AddTagsToResourceCommand = AddTagsToResourceCommand;
	exports.AddTagsToResourceRequest$ = AddTagsToResourceRequest$;
	exports.AddTagsToResourceResult$ = AddTagsToResourceResult$;
	exports.Alarm$ = Alarm$;
	exports.AlarmConfiguration$ = AlarmConfiguration$;
	exports.AlarmStateInformation$ = AlarmStateInformation$;
	exports.AlreadyExistsException = AlreadyExistsException;
	exports.AlreadyExistsException$ = AlreadyExistsException$;
	exports.AssociateOpsItemRelatedItem$ = AssociateOpsItemRelatedItem$;
	exports.AssociateOpsItemRelatedItemCommand = AssociateOpsItemRelatedItemCommand;
	exports.AssociateOpsItemRelatedItemRequest$ = AssociateOpsItemRelatedItemRequest$;
	exports.AssociateOpsItemRelatedItemResponse$ = AssociateOpsItemRelatedItemResponse$;
	exports.AssociatedInstances = AssociatedInstances;
	exports.AssociatedInstances$ = AssociatedInstances$;
	exports.Association$ = Association$;
	exports.AssociationAlreadyExists = AssociationAlreadyExists;
	exports.AssociationAlreadyExists$ = AssociationAlreadyExists$;
	exports.AssociationComplianceSeverity = AssociationComplianceSeverity;
	exports.AssociationDescription$ = AssociationDescription$;
	exports.AssociationDoesNotExist = AssociationDoesNotExist;
	exports.AssociationDoesNotExist$ = AssociationDoesNotExist$;
	exports.AssociationExecution$ = AssociationExecution$;
	exports.AssociationExecutionDoesNotExist = AssociationExecutionDoesNotExist;
	exports.AssociationExecutionDoesNotExist$ = AssociationExecutionDoesNotExist$;
	exports.AssociationExecutionFilter$ = AssociationExecutionFilter$;
	exports.AssociationExecutionFilterKey = AssociationExecutionFilterKey;
	exports.AssociationExecutionTarget$ = AssociationExecutionTarget$;
	exports.AssociationExecutionTargetsFilter$ = AssociationExecutionTargetsFilter$;
	exports.AssociationExecutionTargetsFilterKey = AssociationExecutionTargetsFilterKey;
	exports.AssociationFilter$ = AssociationFilter$;
	exports.AssociationFilterKey = AssociationFilterKey;
	exports.AssociationFilterOperatorType = AssociationFilterOperatorType;
	exports.AssociationLimitExceeded = AssociationLimitExceeded;
	exports.AssociationLimitExceeded$ = AssociationLimitExceeded$;
	exports.AssociationOverview$ = AssociationOverview$;
	exports.AssociationStatus$ = AssociationStatus$;
	exports.AssociationStatusName = AssociationStatusName;
	exports.AssociationSyncCompliance = AssociationSyncCompliance;
	exports.AssociationVersionInfo$ = AssociationVersionInfo$;
	exports.AssociationVersionLimitExceeded = AssociationVersionLimitExceeded;
	exports.AssociationVersionLimitExceeded$ = AssociationVersionLimitExceeded$;
	exports.AttachmentContent$ = AttachmentContent$;
	exports.AttachmentHashType = AttachmentHashType;
	exports.AttachmentInformation$ = AttachmentInformation$;
	exports.AttachmentsSource$ = AttachmentsSource$;
	exports.AttachmentsSourceKey = AttachmentsSourceKey;
	exports.AutomationDefinitionNotApprovedException = AutomationDefinitionNotApprovedException;
	exports.AutomationDefinitionNotApprovedException$ = AutomationDefinitionNotApprovedException$;
	exports.AutomationDefinitionNotFoundException = AutomationDefinitionNotFoundException;
	exports.AutomationDefinitionNotFoundException$ = AutomationDefinitionNotFoundException$;
	exports.AutomationDefinitionVersionNotFoundException = AutomationDefinitionVersionNotFoundException;
	exports.AutomationDefinitionVersionNotFoundException$ = AutomationDefinitionVersionNotFoundException$;
	exports.AutomationExecution$ = AutomationExecution$;
	exports.AutomationExecutionFilter$ = AutomationExecutionFilter$;
	exports.AutomationExecutionFilterKey = AutomationExecutionFilterKey;
	exports.AutomationExecutionInputs$ = AutomationExecutionInputs$;
	exports.AutomationExecutionLimitExceededException = AutomationExecutionLimitExceededException;
	exports.AutomationExecutionLimitExceededException$ = AutomationExecutionLimitExceededException$;
	exports.AutomationExecutionMetadata$ = AutomationExecutionMetadata$;
	exports.AutomationExecutionNotFoundException = AutomationExecutionNotFoundException;
	exports.AutomationExecutionNotFoundException$ = AutomationExecutionNotFoundException$;
	exports.AutomationExecutionPreview$ = AutomationExecutionPreview$;
	exports.AutomationExecutionStatus = AutomationExecutionStatus;
	exports.AutomationStepNotFoundException = AutomationStepNotFoundException;
	exports.AutomationStepNotFoundException$ = AutomationStepNotFoundException$;
	exports.AutomationSubtype = AutomationSubtype;
	exports.AutomationType = AutomationType;
	exports.AzureConfiguration$ = AzureConfiguration$;
	exports.AzureSubscription$ = AzureSubscription$;
	exports.BaselineOverride$ = BaselineOverride$;
	exports.CalendarState = CalendarState;
	exports.CancelCommand$ = CancelCommand$;
	exports.CancelCommandCommand = CancelCommandCommand;
	exports.CancelCommandRequest$ = CancelCommandRequest$;
	exports.CancelCommandResult$ = CancelCommandResult$;
	exports.CancelMaintenanceWindowExecution$ = CancelMaintenanceWindowExecution$;
	exports.CancelMaintenanceWindowExecutionCommand = CancelMaintenanceWindowExecutionCommand;
	exports.CancelMaintenanceWindowExecutionRequest$ = CancelMaintenanceWindowExecutionRequest$;
	exports.CancelMaintenanceWindowExecutionResult$ = CancelMaintenanceWindowExecutionResult$;
	exports.CloudConnectorConfiguration$ = CloudConnectorConfiguration$;
	exports.CloudConnectorFilter$ = CloudConnectorFilter$;
	exports.CloudConnectorFilterKey = CloudConnectorFilterKey;
	exports.CloudConnectorSummary$ = CloudConnectorSummary$;
	exports.CloudWatchOutputConfig$ = CloudWatchOutputConfig$;
	exports.Command$ = Command$;
	exports.CommandFilter$ = CommandFilter$;
	exports.CommandFilterKey = CommandFilterKey;
	exports.CommandInvocation$ = CommandInvocation$;
	exports.CommandInvocationStatus = CommandInvocationStatus;
	exports.CommandPlugin$ = CommandPlugin$;
	exports.CommandPluginStatus = CommandPluginStatus;
	exports.CommandStatus = CommandStatus;
	exports.ComplianceExecutionSummary$ = ComplianceExecutionSummary$;
	exports.ComplianceItem$ = ComplianceItem$;
	exports.ComplianceItemEntry$ = ComplianceItemEntry$;
	exports.ComplianceQueryOperatorType = ComplianceQueryOperatorType;
	exports.ComplianceSeverity = ComplianceSeverity;
	exports.ComplianceStatus = ComplianceStatus;
	exports.ComplianceStringFilter$ = ComplianceStringFilter$;
	exports.ComplianceSummaryItem$ = ComplianceSummaryItem$;
	exports.ComplianceTypeCountLimitExceededException = ComplianceTypeCountLimitExceededException;
	exports.ComplianceTypeCountLimitExceededException$ = ComplianceTypeCountLimitExceededException$;
	exports.ComplianceUploadType = ComplianceUploadType;
	exports.CompliantSummary$ = CompliantSummary$;
	exports.ConfigurationTargets$ = ConfigurationTargets$;
	exports.ConflictException = ConflictException;
	exports.ConflictException$ = ConflictException$;
	exports.ConnectionStatus = ConnectionStatus;
	exports.CreateActivation$ = CreateActivation$;
	exports.CreateActivationCommand = CreateActivationCommand;
	exports.CreateActivationRequest$ = CreateActivationRequest$;
	exports.CreateActivationResult$ = CreateActivationResult$;
	exports.CreateAssociation$ = CreateAssociation$;
	exports.CreateAssociationBatch$ = CreateAssociationBatch$;
	exports.CreateAssociationBatchCommand = CreateAssociationBatchCommand;
	exports.CreateAssociationBatchRequest$ = CreateAssociationBatchRequest$;
	exports.CreateAssociationBatchRequestEntry$ = CreateAssociationBatchRequestEntry$;
	exports.CreateAssociationBatchResult$ = CreateAssociationBatchResult$;
	exports.CreateAssociationCommand = CreateAssociationCommand;
	exports.CreateAssociationRequest$ = CreateAssociationRequest$;
	exports.CreateAssociationResult$ = CreateAssociationResult$;
	exports.CreateCloudConnector$ = CreateCloudConnector$;
	exports.CreateCloudConnectorCommand = CreateCloudConnectorCommand;
	exports.CreateCloudConnectorRequest$ = CreateCloudConnectorRequest$;
	exports.CreateCloudConnectorResult$ = CreateCloudConnectorResult$;
	exports.CreateDocument$ = CreateDocument$;
	exports.CreateDocumentCommand = CreateDocumentCommand;
	exports.CreateDocumentRequest$ = CreateDocumentRequest$;
	exports.CreateDocumentResult$ = CreateDocumentResult$;
	exports.CreateMaintenanceWindow$ = CreateMaintenanceWindow$;
	exports.CreateMaintenanceWindowCommand = CreateMaintenanceWindowCommand;
	exports.CreateMaintenanceWindowRequest$ = CreateMaintenanceWindowRequest$;
	exports.CreateMaintenanceWindowResult$ = CreateMaintenanceWindowResult$;
	exports.CreateOpsItem$ = CreateOpsItem$;
	exports.CreateOpsItemCommand = CreateOpsItemCommand;
	exports.CreateOpsItemRequest$ = CreateOpsItemRequest$;
	exports.CreateOpsItemResponse$ = CreateOpsItemResponse$;
	exports.CreateOpsMetadata$ = CreateOpsMetadata$;
	exports.CreateOpsMetadataCommand = CreateOpsMetadataCommand;
	exports.CreateOpsMetadataRequest$ = CreateOpsMetadataRequest$;
	exports.CreateOpsMetadataResult$ = CreateOpsMetadataResult$;
	exports.CreatePatchBaseline$ = CreatePatchBaseline$;
	exports.CreatePatchBaselineCommand = CreatePatchBaselineCommand;
	exports.CreatePatchBaselineRequest$ = CreatePatchBaselineRequest$;
	exports.CreatePatchBaselineResult$ = CreatePatchBaselineResult$;
	exports.CreateResourceDataSync$ = CreateResourceDataSync$;
	exports.CreateResourceDataSyncCommand = CreateResourceDataSyncCommand;
	exports.CreateResourceDataSyncRequest$ = CreateResourceDataSyncRequest$;
	exports.CreateResourceDataSyncResult$ = CreateResourceDataSyncResult$;
	exports.Credentials$ = Credentials$;
	exports.CustomSchemaCountLimitExceededException = CustomSchemaCountLimitExceededException;
	exports.CustomSchemaCountLimitExceededException$ = CustomSchemaCountLimitExceededException$;
	exports.DHMCPermissionModel = DHMCPermissionModel;
	exports.DeleteActivation$ = DeleteActivation$;
	exports.DeleteActivationCommand = DeleteActivationCommand;
	exports.DeleteActivationRequest$ = DeleteActivationRequest$;
	exports.DeleteActivationResult$ = DeleteActivationResult$;
	exports.DeleteAssociation$ = DeleteAssociation$;
	exports.DeleteAssociationCommand = DeleteAssociationCommand;
	exports.DeleteAssociationRequest$ = DeleteAssociationRequest$;
	exports.DeleteAssociationResult$ = DeleteAssociationResult$;
	exports.DeleteCloudConnector$ = DeleteCloudConnector$;
	exports.DeleteCloudConnectorCommand = DeleteCloudConnectorCommand;
	exports.DeleteCloudConnectorRequest$ = DeleteCloudConnectorRequest$;
	exports.DeleteCloudConnectorResult$ = DeleteCloudConnectorResult$;
	exports.DeleteDocument$ = DeleteDocument$;
	exports.DeleteDocumentCommand = DeleteDocumentCommand;
	exports.DeleteDocumentRequest$ = DeleteDocumentRequest$;
	exports.DeleteDocumentResult$ = DeleteDocumentResult$;
	exports.DeleteInventory$ = DeleteInventory$;
	exports.DeleteInventoryCommand = DeleteInventoryCommand;
	exports.DeleteInventoryRequest$ = DeleteInventoryRequest$;
	exports.DeleteInventoryResult$ = DeleteInventoryResult$;
	exports.DeleteMaintenanceWindow$ = DeleteMaintenanceWindow$;
	exports.DeleteMaintenanceWindowCommand = DeleteMaintenanceWindowCommand;
	exports.DeleteMaintenanceWindowRequest$ = DeleteMaintenanceWindowRequest$;
	exports.DeleteMaintenanceWindowResult$ = DeleteMaintenanceWindowResult$;
	exports.DeleteOpsItem$ = DeleteOpsItem$;
	exports.DeleteOpsItemCommand = DeleteOpsItemCommand;
	exports.DeleteOpsItemRequest$ = DeleteOpsItemRequest$;
	exports.DeleteOpsItemResponse$ = DeleteOpsItemResponse$;
	exports.DeleteOpsMetadata$ = DeleteOpsMetadata$;
	exports.DeleteOpsMetadataCommand = DeleteOpsMetadataCommand;
	exports.DeleteOpsMetadataRequest$ = DeleteOpsMetadataRequest$;
	exports.DeleteOpsMetadataResult$ = DeleteOpsMetadataResult$;
	exports.DeleteParameter$ = DeleteParameter$;
	exports.DeleteParameterCommand = DeleteParameterCommand;
	exports.DeleteParameterRequest$ = DeleteParameterRequest$;
	exports.DeleteParameterResult$ = DeleteParameterResult$;
	exports.DeleteParameters$ = DeleteParameters$;
	exports.DeleteParametersCommand = DeleteParametersCommand;
	exports.DeleteParametersRequest$ = DeleteParametersRequest$;
	exports.DeleteParametersResult$ = DeleteParametersResult$;
	exports.DeletePatchBaseline$ = DeletePatchBaseline$;
	exports.DeletePatchBaselineCommand = DeletePatchBaselineCommand;
	exports.DeletePatchBaselineRequest$ = DeletePatchBaselineRequest$;
	exports.DeletePatchBaselineResult$ = DeletePatchBaselineResult$;
	exports.DeleteResourceDataSync$ = DeleteResourceDataSync$;
	exports.DeleteResourceDataSyncCommand = DeleteResourceDataSyncCommand;
	exports.DeleteResourceDataSyncRequest$ = DeleteResourceDataSyncRequest$;
	exports.DeleteResourceDataSyncResult$ = DeleteResourceDataSyncResult$;
	exports.DeleteResourcePolicy$ = DeleteResourcePolicy$;
	exports.DeleteResourcePolicyCommand = DeleteResourcePolicyCommand;
	exports.DeleteResourcePolicyRequest$ = DeleteResourcePolicyRequest$;
	exports.DeleteResourcePolicyResponse$ = DeleteResourcePolicyResponse$;
	exports.DeletionMode = DeletionMode;
	exports.DeregisterDefaultHostManagementConfiguration$ = DeregisterDefaultHostManagementConfiguration$;
	exports.DeregisterDefaultHostManagementConfigurationCommand = DeregisterDefaultHostManagementConfigurationCommand;
	exports.DeregisterDefaultHostManagementConfigurationRequest$ = DeregisterDefaultHostManagementConfigurationRequest$;
	exports.DeregisterDefaultHostManagementConfigurationResult$ = DeregisterDefaultHostManagementConfigurationResult$;
	exports.DeregisterManagedInstance$ = DeregisterManagedInstance$;
	exports.DeregisterManagedInstanceCommand = DeregisterManagedInstanceCommand;
	exports.DeregisterManagedInstanceRequest$ = DeregisterManagedInstanceRequest$;
	exports.DeregisterManagedInstanceResult$ = DeregisterManagedInstanceResult$;
	exports.DeregisterPatchBaselineForPatchGroup$ = DeregisterPatchBaselineForPatchGroup$;
	exports.DeregisterPatchBaselineForPatchGroupCommand = DeregisterPatchBaselineForPatchGroupCommand;
	exports.DeregisterPatchBaselineForPatchGroupRequest$ = DeregisterPatchBaselineForPatchGroupRequest$;
	exports.DeregisterPatchBaselineForPatchGroupResult$ = DeregisterPatchBaselineForPatchGroupResult$;
	exports.DeregisterTargetFromMaintenanceWindow$ = DeregisterTargetFromMaintenanceWindow$;
	exports.DeregisterTargetFromMaintenanceWindowCommand = DeregisterTargetFromMaintenanceWindowCommand;
	exports.DeregisterTargetFromMaintenanceWindowRequest$ = DeregisterTargetFromMaintenanceWindowRequest$;
	exports.DeregisterTargetFromMaintenanceWindowResult$ = DeregisterTargetFromMaintenanceWindowResult$;
	exports.DeregisterTaskFromMaintenanceWindow$ = DeregisterTaskFromMaintenanceWindow$;
	exports.DeregisterTaskFromMaintenanceWindowCommand = DeregisterTaskFromMaintenanceWindowCommand;
	exports.DeregisterTaskFromMaintenanceWindowRequest$ = DeregisterTaskFromMaintenanceWindowRequest$;
	exports.DeregisterTaskFromMaintenanceWindowResult$ = DeregisterTaskFromMaintenanceWindowResult$;
	exports.DescribeActivations$ = DescribeActivations$;
	exports.DescribeActivationsCommand = DescribeActivationsCommand;
	exports.DescribeActivationsFilter$ = DescribeActivationsFilter$;
	exports.DescribeActivationsFilterKeys = DescribeActivationsFilterKeys;
	exports.DescribeActivationsRequest$ = DescribeActivationsRequest$;
	exports.DescribeActivationsResult$ = DescribeActivationsResult$;
	exports.DescribeAssociation$ = DescribeAssociation$;
	exports.DescribeAssociationCommand = DescribeAssociationCommand;
	exports.DescribeAssociationExecutionTargets$ = DescribeAssociationExecutionTargets$;
	exports.DescribeAssociationExecutionTargetsCommand = DescribeAssociationExecutionTargetsCommand;
	exports.DescribeAssociationExecutionTargetsRequest$ = DescribeAssociationExecutionTargetsRequest$;
	exports.DescribeAssociationExecutionTargetsResult$ = DescribeAssociationExecutionTargetsResult$;
	exports.DescribeAssociationExecutions$ = DescribeAssociationExecutions$;
	exports.DescribeAssociationExecutionsCommand = DescribeAssociationExecutionsCommand;
	exports.DescribeAssociationExecutionsRequest$ = DescribeAssociationExecutionsRequest$;
	exports.DescribeAssociationExecutionsResult$ = DescribeAssociationExecutionsResult$;
	exports.DescribeAssociationRequest$ = DescribeAssociationRequest$;
	exports.DescribeAssociationResult$ = DescribeAssociationResult$;
	exports.DescribeAutomationExecutions$ = DescribeAutomationExecutions$;
	exports.DescribeAutomationExecutionsCommand = DescribeAutomationExecutionsCommand;
	exports.DescribeAutomationExecutionsRequest$ = DescribeAutomationExecutionsRequest$;
	exports.DescribeAutomationExecutionsResult$ = DescribeAutomationExecutionsResult$;
	exports.DescribeAutomationStepExecutions$ = DescribeAutomationStepExecutions$;
	exports.DescribeAutomationStepExecutionsCommand = DescribeAutomationStepExecutionsCommand;
	exports.DescribeAutomationStepExecutionsRequest$ = DescribeAutomationStepExecutionsRequest$;
	exports.DescribeAutomationStepExecutionsResult$ = DescribeAutomationStepExecutionsResult$;
	exports.DescribeAvailablePatches$ = DescribeAvailablePatches$;
	exports.DescribeAvailablePatchesCommand = DescribeAvailablePatchesCommand;
	exports.DescribeAvailablePatchesRequest$ = DescribeAvailablePatchesRequest$;
	exports.DescribeAvailablePatchesResult$ = DescribeAvailablePatchesResult$;
	exports.DescribeDocument$ = DescribeDocument$;
	exports.DescribeDocumentCommand = DescribeDocumentCommand;
	exports.DescribeDocumentPermission$ = DescribeDocumentPermission$;
	exports.DescribeDocumentPermissionCommand = DescribeDocumentPermissionCommand;
	exports.DescribeDocumentPermissionRequest$ = DescribeDocumentPermissionRequest$;
	exports.DescribeDocumentPermissionResponse$ = DescribeDocumentPermissionResponse$;
	exports.DescribeDocumentRequest$ = DescribeDocumentRequest$;
	exports.DescribeDocumentResult$ = DescribeDocumentResult$;
	exports.DescribeEffectiveInstanceAssociations$ = DescribeEffectiveInstanceAssociations$;
	exports.DescribeEffectiveInstanceAssociationsCommand = DescribeEffectiveInstanceAssociationsCommand;
	exports.DescribeEffectiveInstanceAssociationsRequest$ = DescribeEffectiveInstanceAssociationsRequest$;
	exports.DescribeEffectiveInstanceAssociationsResult$ = DescribeEffectiveInstanceAssociationsResult$;
	exports.DescribeEffectivePatchesForPatchBaseline$ = DescribeEffectivePatchesForPatchBaseline$;
	exports.DescribeEffectivePatchesForPatchBaselineCommand = DescribeEffectivePatchesForPatchBaselineCommand;
	exports.DescribeEffectivePatchesForPatchBaselineRequest$ = DescribeEffectivePatchesForPatchBaselineRequest$;
	exports.DescribeEffectivePatchesForPatchBaselineResult$ = DescribeEffectivePatchesForPatchBaselineResult$;
	exports.DescribeInstanceAssociationsStatus$ = DescribeInstanceAssociationsStatus$;
	exports.DescribeInstanceAssociationsStatusCommand = DescribeInstanceAssociationsStatusCommand;
	exports.DescribeInstanceAssociationsStatusRequest$ = DescribeInstanceAssociationsStatusRequest$;
	exports.DescribeInstanceAssociationsStatusResult$ = DescribeInstanceAssociationsStatusResult$;
	exports.DescribeInstanceInformation$ = DescribeInstanceInformation$;
	exports.DescribeInstanceInformationCommand = DescribeInstanceInformationCommand;
	exports.DescribeInstanceInformationRequest$ = DescribeInstanceInformationRequest$;
	exports.DescribeInstanceInformationResult$ = DescribeInstanceInformationResult$;
	exports.DescribeInstancePatchStates$ = DescribeInstancePatchStates$;
	exports.DescribeInstancePatchStatesCommand = DescribeInstancePatchStatesCommand;
	exports.DescribeInstancePatchStatesForPatchGroup$ = DescribeInstancePatchStatesForPatchGroup$;
	exports.DescribeInstancePatchStatesForPatchGroupCommand = DescribeInstancePatchStatesForPatchGroupCommand;
	exports.DescribeInstancePatchStatesForPatchGroupRequest$ = DescribeInstancePatchStatesForPatchGroupRequest$;
	exports.DescribeInstancePatchStatesForPatchGroupResult$ = DescribeInstancePatchStatesForPatchGroupResult$;
	exports.DescribeInstancePatchStatesRequest$ = DescribeInstancePatchStatesRequest$;
	exports.DescribeInstancePatchStatesResult$ = DescribeInstancePatchStatesResult$;
	exports.DescribeInstancePatches$ = DescribeInstancePatches$;
	exports.DescribeInstancePatchesCommand = DescribeInstancePatchesCommand;
	exports.DescribeInstancePatchesRequest$ = DescribeInstancePatchesRequest$;
	exports.DescribeInstancePatchesResult$ = DescribeInstancePatchesResult$;
	exports.DescribeInstanceProperties$ = DescribeInstanceProperties$;
	exports.DescribeInstancePropertiesCommand = DescribeInstancePropertiesCommand;
	exports.DescribeInstancePropertiesRequest$ = DescribeInstancePropertiesRequest$;
	exports.DescribeInstancePropertiesResult$ = DescribeInstancePropertiesResult$;
	exports.DescribeInventoryDeletions$ = DescribeInventoryDeletions$;
	exports.DescribeInventoryDeletionsCommand = DescribeInventoryDeletionsCommand;
	exports.DescribeInventoryDeletionsRequest$ = DescribeInventoryDeletionsRequest$;
	exports.DescribeInventoryDeletionsResult$ = DescribeInventoryDeletionsResult$;
	exports.DescribeMaintenanceWindowExecutionTaskInvocations$ = DescribeMaintenanceWindowExecutionTaskInvocations$;
	exports.DescribeMaintenanceWindowExecutionTaskInvocationsCommand = DescribeMaintenanceWindowExecutionTaskInvocationsCommand;
	exports.DescribeMaintenanceWindowExecutionTaskInvocationsRequest$ = DescribeMaintenanceWindowExecutionTaskInvocationsRequest$;
	exports.DescribeMaintenanceWindowExecutionTaskInvocationsResult$ = DescribeMaintenanceWindowExecutionTaskInvocationsResult$;
	exports.DescribeMaintenanceWindowExecutionTasks$ = DescribeMaintenanceWindowExecutionTasks$;
	exports.DescribeMaintenanceWindowExecutionTasksCommand = DescribeMaintenanceWindowExecutionTasksCommand;
	exports.DescribeMaintenanceWindowExecutionTasksRequest$ = DescribeMaintenanceWindowExecutionTasksRequest$;
	exports.DescribeMaintenanceWindowExecutionTasksResult$ = DescribeMaintenanceWindowExecutionTasksResult$;
	exports.DescribeMaintenanceWindowExecutions$ = DescribeMaintenanceWindowExecutions$;
	exports.DescribeMaintenanceWindowExecutionsCommand = DescribeMaintenanceWindowExecutionsCommand;
	exports.DescribeMaintenanceWindowExecutionsRequest$ = DescribeMaintenanceWindowExecutionsRequest$;
	exports.DescribeMaintenanceWindowExecutionsResult$ = DescribeMaintenanceWindowExecutionsResult$;
	exports.DescribeMaintenanceWindowSchedule$ = DescribeMaintenanceWindowSchedule$;
	exports.DescribeMaintenanceWindowScheduleCommand = DescribeMaintenanceWindowScheduleCommand;
	exports.DescribeMaintenanceWindowScheduleRequest$ = DescribeMaintenanceWindowScheduleRequest$;
	exports.DescribeMaintenanceWindowScheduleResult$ = DescribeMaintenanceWindowScheduleResult$;
	exports.DescribeMaintenanceWindowTargets$ = DescribeMaintenanceWindowTargets$;
	exports.DescribeMaintenanceWindowTargetsCommand = DescribeMaintenanceWindowTargetsCommand;
	exports.DescribeMaintenanceWindowTargetsRequest$ = DescribeMaintenanceWindowTargetsRequest$;
	exports.DescribeMaintenanceWindowTargetsResult$ = DescribeMaintenanceWindowTargetsResult$;
	exports.DescribeMaintenanceWindowTasks$ = DescribeMaintenanceWindowTasks$;
	exports.DescribeMaintenanceWindowTasksCommand = DescribeMaintenanceWindowTasksCommand;
	exports.DescribeMaintenanceWindowTasksRequest$ = DescribeMaintenanceWindowTasksRequest$;
	exports.DescribeMaintenanceWindowTasksResult$ = DescribeMaintenanceWindowTasksResult$;
	exports.DescribeMaintenanceWindows$ = DescribeMaintenanceWindows$;
	exports.DescribeMaintenanceWindowsCommand = DescribeMaintenanceWindowsCommand;
	exports.DescribeMaintenanceWindowsForTarget$ = DescribeMaintenanceWindowsForTarget$;
	exports.DescribeMaintenanceWindowsForTargetCommand = DescribeMaintenanceWindowsForTargetCommand;
	exports.DescribeMaintenanceWindowsForTargetRequest$ = DescribeMaintenanceWindowsForTargetRequest$;
	exports.DescribeMaintenanceWindowsForTargetResult$ = DescribeMaintenanceWindowsForTargetResult$;
	exports.DescribeMaintenanceWindowsRequest$ = DescribeMaintenanceWindowsRequest$;
	exports.DescribeMaintenanceWindowsResult$ = DescribeMaintenanceWindowsResult$;
	exports.DescribeOpsItems$ = DescribeOpsItems$;
	exports.DescribeOpsItemsCommand = DescribeOpsItemsCommand;
	exports.DescribeOpsItemsRequest$ = DescribeOpsItemsRequest$;
	exports.DescribeOpsItemsResponse$ = DescribeOpsItemsResponse$;
	exports.DescribeParameters$ = DescribeParameters$;
	exports.DescribeParametersCommand = DescribeParametersCommand;
	exports.DescribeParametersRequest$ = DescribeParametersRequest$;
	exports.DescribeParametersResult$ = DescribeParametersResult$;
	exports.DescribePatchBaselines$ = DescribePatchBaselines$;
	exports.DescribePatchBaselinesCommand = DescribePatchBaselinesCommand;
	exports.DescribePatchBaselinesRequest$ = DescribePatchBaselinesRequest$;
	exports.DescribePatchBaselinesResult$ = DescribePatchBaselinesResult$;
	exports.DescribePatchGroupState$ = DescribePatchGroupState$;
	exports.DescribePatchGroupStateCommand = DescribePatchGroupStateCommand;
	exports.DescribePatchGroupStateRequest$ = DescribePatchGroupStateRequest$;
	exports.DescribePatchGroupStateResult$ = DescribePatchGroupStateResult$;
	exports.DescribePatchGroups$ = DescribePatchGroups$;
	exports.DescribePatchGroupsCommand = DescribePatchGroupsCommand;
	exports.DescribePatchGroupsRequest$ = DescribePatchGroupsRequest$;
	exports.DescribePatchGroupsResult$ = DescribePatchGroupsResult$;
	exports.DescribePatchProperties$ = DescribePatchProperties$;
	exports.DescribePatchPropertiesCommand = DescribePatchPropertiesCommand;
	exports.DescribePatchPropertiesRequest$ = DescribePatchPropertiesRequest$;
	exports.DescribePatchPropertiesResult$ = DescribePatchPropertiesResult$;
	exports.DescribeSessions$ = DescribeSessions$;
	exports.DescribeSessionsCommand = DescribeSessionsCommand;
	exports.DescribeSessionsRequest$ = DescribeSessionsRequest$;
	exports.DescribeSessionsResponse$ = DescribeSessionsResponse$;
	exports.DisassociateOpsItemRelatedItem$ = DisassociateOpsItemRelatedItem$;
	exports.DisassociateOpsItemRelatedItemCommand = DisassociateOpsItemRelatedItemCommand;
	exports.DisassociateOpsItemRelatedItemRequest$ = DisassociateOpsItemRelatedItemRequest$;
	exports.DisassociateOpsItemRelatedItemResponse$ = DisassociateOpsItemRelatedItemResponse$;
	exports.DocumentAlreadyExists = DocumentAlreadyExists;
	exports.DocumentAlreadyExists$ = DocumentAlreadyExists$;
	exports.DocumentDefaultVersionDescription$ = DocumentDefaultVersionDescription$;
	exports.DocumentDescription$ = DocumentDescription$;
	exports.DocumentFilter$ = DocumentFilter$;
	exports.DocumentFilterKey = DocumentFilterKey;
	exports.DocumentFormat = DocumentFormat;
	exports.DocumentHashType = DocumentHashType;
	exports.DocumentIdentifier$ = DocumentIdentifier$;
	exports.DocumentKeyValuesFilter$ = DocumentKeyValuesFilter$;
	exports.DocumentLimitExceeded = DocumentLimitExceeded;
	exports.DocumentLimitExceeded$ = DocumentLimitExceeded$;
	exports.DocumentMetadataEnum = DocumentMetadataEnum;
	exports.DocumentMetadataResponseInfo$ = DocumentMetadataResponseInfo$;
	exports.DocumentParameter$ = DocumentParameter$;
	exports.DocumentParameterType = DocumentParameterType;
	exports.DocumentPermissionLimit = DocumentPermissionLimit;
	exports.DocumentPermissionLimit$ = DocumentPermissionLimit$;
	exports.DocumentPermissionType = DocumentPermissionType;
	exports.DocumentRequires$ = DocumentRequires$;
	exports.DocumentReviewAction = DocumentReviewAction;
	exports.DocumentReviewCommentSource$ = DocumentReviewCommentSource$;
	exports.DocumentReviewCommentType = DocumentReviewCommentType;
	exports.DocumentReviewerResponseSource$ = DocumentReviewerResponseSource$;
	exports.DocumentReviews$ = DocumentReviews$;
	exports.DocumentStatus = DocumentStatus;
	exports.DocumentType = DocumentType;
	exports.DocumentVersionInfo$ = DocumentVersionInfo$;
	exports.DocumentVersionLimitExceeded = DocumentVersionLimitExceeded;
	exports.DocumentVersionLimitExceeded$ = DocumentVersionLimitExceeded$;
	exports.DoesNotExistException = DoesNotExistException;
	exports.DoesNotExistException$ = DoesNotExistException$;
	exports.DuplicateDocumentContent = DuplicateDocumentContent;
	exports.DuplicateDocumentContent$ = DuplicateDocumentContent$;
	exports.DuplicateDocumentVersionName = DuplicateDocumentVersionName;
	exports.DuplicateDocumentVersionName$ = DuplicateDocumentVersionName$;
	exports.DuplicateInstanceId = DuplicateInstanceId;
	exports.DuplicateInstanceId$ = DuplicateInstanceId$;
	exports.EffectivePatch$ = EffectivePatch$;
	exports.ExecutionInputs$ = ExecutionInputs$;
	exports.ExecutionMode = ExecutionMode;
	exports.ExecutionPreview$ = ExecutionPreview$;
	exports.ExecutionPreviewStatus = ExecutionPreviewStatus;
	exports.ExternalAlarmState = ExternalAlarmState;
	exports.FailedCreateAssociation$ = FailedCreateAssociation$;
	exports.FailureDetails$ = FailureDetails$;
	exports.Fault = Fault;
	exports.FeatureNotAvailableException = FeatureNotAvailableException;
	exports.FeatureNotAvailableException$ = FeatureNotAvailableException$;
	exports.GcpConfiguration$ = GcpConfiguration$;
	exports.GcpConfigurationTargets$ = GcpConfigurationTargets$;
	exports.GcpProject$ = GcpProject$;
	exports.GetAccessToken$ = GetAccessToken$;
	exports.GetAccessTokenCommand = GetAccessTokenCommand;
	exports.GetAccessTokenRequest$ = GetAccessTokenRequest$;
	exports.GetAccessTokenResponse$ = GetAccessTokenResponse$;
	exports.GetAutomationExecution$ = GetAutomationExecution$;
	exports.GetAutomationExecutionCommand = GetAutomationExecutionCommand;
	exports.GetAutomationExecutionRequest$ = GetAutomationExecutionRequest$;
	exports.GetAutomationExecutionResult$ = GetAutomationExecutionResult$;
	exports.GetCalendarState$ = GetCalendarState$;
	exports.GetCalendarStateCommand = GetCalendarStateCommand;
	exports.GetCalendarStateRequest$ = GetCalendarStateRequest$;
	exports.GetCalendarStateResponse$ = GetCalendarStateResponse$;
	exports.GetCloudConnector$ = GetCloudConnector$;
	exports.GetCloudConnectorCommand = GetCloudConnectorCommand;
	exports.GetCloudConnectorRequest$ = GetCloudConnectorRequest$;
	exports.GetCloudConnectorResult$ = GetCloudConnectorResult$;
	exports.GetCommandInvocation$ = GetCommandInvocation$;
	exports.GetCommandInvocationCommand = GetCommandInvocationCommand;
	exports.GetCommandInvocationRequest$ = GetCommandInvocationRequest$;
	exports.GetCommandInvocationResult$ = GetCommandInvocationResult$;
	exports.GetConnectionStatus$ = GetConnectionStatus$;
	exports.GetConnectionStatusCommand = GetConnectionStatusCommand;
	exports.GetConnectionStatusRequest$ = GetConnectionStatusRequest$;
	exports.GetConnectionStatusResponse$ = GetConnectionStatusResponse$;
	exports.GetDefaultPatchBaseline$ = GetDefaultPatchBaseline$;
	exports.GetDefaultPatchBaselineCommand = GetDefaultPatchBaselineCommand;
	exports.GetDefaultPatchBaselineRequest$ = GetDefaultPatchBaselineRequest$;
	exports.GetDefaultPatchBaselineResult$ = GetDefaultPatchBaselineResult$;
	exports.GetDeployablePatchSnapshotForInstance$ = GetDeployablePatchSnapshotForInstance$;
	exports.GetDeployablePatchSnapshotForInstanceCommand = GetDeployablePatchSnapshotForInstanceCommand;
	exports.GetDeployablePatchSnapshotForInstanceRequest$ = GetDeployablePatchSnapshotForInstanceRequest$;
	exports.GetDeployablePatchSnapshotForInstanceResult$ = GetDeployablePatchSnapshotForInstanceResult$;
	exports.GetDocument$ = GetDocument$;
	exports.GetDocumentCommand = GetDocumentCommand;
	exports.GetDocumentRequest$ = GetDocumentRequest$;
	exports.GetDocumentResult$ = GetDocumentResult$;
	exports.GetExecutionPreview$ = GetExecutionPreview$;
	exports.GetExecutionPreviewCommand = GetExecutionPreviewCommand;
	exports.GetExecutionPreviewRequest$ = GetExecutionPreviewRequest$;
	exports.GetExecutionPreviewResponse$ = GetExecutionPreviewResponse$;
	exports.GetInventory$ = GetInventory$;
	exports.GetInventoryCommand = GetInventoryCommand;
	exports.GetInventoryRequest$ = GetInventoryRequest$;
	exports.GetInventoryResult$ = GetInventoryResult$;
	exports.GetInventorySchema$ = GetInventorySchema$;
	exports.GetInventorySchemaCommand = GetInventorySchemaCommand;
	exports.GetInventorySchemaRequest$ = GetInventorySchemaRequest$;
	exports.GetInventorySchemaResult$ = GetInventorySchemaResult$;
	exports.GetMaintenanceWindow$ = GetMaintenanceWindow$;
	exports.GetMaintenanceWindowCommand = GetMaintenanceWindowCommand;
	exports.GetMaintenanceWindowExecution$ = GetMaintenanceWindowExecution$;
	exports.GetMaintenanceWindowExecutionCommand = GetMaintenanceWindowExecutionCommand;
	exports.GetMaintenanceWindowExecutionRequest$ = GetMaintenanceWindowExecutionRequest$;
	exports.GetMaintenanceWindowExecutionResult$ = GetMaintenanceWindowExecutionResult$;
	exports.GetMaintenanceWindowExecutionTask$ = GetMaintenanceWindowExecutionTask$;
	exports.GetMaintenanceWindowExecutionTaskCommand = GetMaintenanceWindowExecutionTaskCommand;
	exports.GetMaintenanceWindowExecutionTaskInvocation$ = GetMaintenanceWindowExecutionTaskInvocation$;
	exports.GetMaintenanceWindowExecutionTaskInvocationCommand = GetMaintenanceWindowExecutionTaskInvocationCommand;
	exports.GetMaintenanceWindowExecutionTaskInvocationRequest$ = GetMaintenanceWindowExecutionTaskInvocationRequest$;
	exports.GetMaintenanceWindowExecutionTaskInvocationResult$ = GetMaintenanceWindowExecutionTaskInvocationResult$;
	exports.GetMaintenanceWindowExecutionTaskRequest$ = GetMaintenanceWindowExecutionTaskRequest$;
	exports.GetMaintenanceWindowExecutionTaskResult$ = GetMaintenanceWindowExecutionTaskResult$;
	exports.GetMaintenanceWindowRequest$ = GetMaintenanceWindowRequest$;
	exports.GetMaintenanceWindowResult$ = GetMaintenanceWindowResult$;
	exports.GetMaintenanceWindowTask$ = GetMaintenanceWindowTask$;
	exports.GetMaintenanceWindowTaskCommand = GetMaintenanceWindowTaskCommand;
	exports.GetMaintenanceWindowTaskRequest$ = GetMaintenanceWindowTaskRequest$;
	exports.GetMaintenanceWindowTaskResult$ = GetMaintenanceWindowTaskResult$;
	exports.GetOpsItem$ = GetOpsItem$;
	exports.GetOpsItemCommand = GetOpsItemCommand;
	exports.GetOpsItemRequest$ = GetOpsItemRequest$;
	exports.GetOpsItemResponse$ = GetOpsItemResponse$;
	exports.GetOpsMetadata$ = GetOpsMetadata$;
	exports.GetOpsMetadataCommand = GetOpsMetadataCommand;
	exports.GetOpsMetadataRequest$ = GetOpsMetadataRequest$;
	exports.GetOpsMetadataResult$ = GetOpsMetadataResult$;
	exports.GetOpsSummary$ = GetOpsSummary$;
	exports.GetOpsSummaryCommand = GetOpsSummaryCommand;
	exports.GetOpsSummaryRequest$ = GetOpsSummaryRequest$;
	exports.GetOpsSummaryResult$ = GetOpsSummaryResult$;
	exports.GetParameter$ = GetParameter$;
	exports.GetParameterCommand = GetParameterCommand;
	exports.GetParameterHistory$ = GetParameterHistory$;
	exports.GetParameterHistoryCommand = GetParameterHistoryCommand;
	exports.GetParameterHistoryRequest$ = GetParameterHistoryRequest$;
	exports.GetParameterHistoryResult$ = GetParameterHistoryResult$;
	exports.GetParameterRequest$ = GetParameterRequest$;
	exports.GetParameterResult$ = GetParameterResult$;
	exports.GetParameters$ = GetParameters$;
	exports.GetParametersByPath$ = GetParametersByPath$;
	exports.GetParametersByPathCommand = GetParametersByPathCommand;
	exports.GetParametersByPathRequest$ = GetParametersByPathRequest$;
	exports.GetParametersByPathResult$ = GetParametersByPathResult$;
	exports.GetParametersCommand = GetParametersCommand;
	exports.GetParametersRequest$ = GetParametersRequest$;
	exports.GetParametersResult$ = GetParametersResult$;
	exports.GetPatchBaseline$ = GetPatchBaseline$;
	exports.GetPatchBaselineCommand = GetPatchBaselineCommand;
	exports.GetPatchBaselineForPatchGroup$ = GetPatchBaselineForPatchGroup$;
	exports.GetPatchBaselineForPatchGroupCommand = GetPatchBaselineForPatchGroupCommand;
	exports.GetPatchBaselineForPatchGroupRequest$ = GetPatchBaselineForPatchGroupRequest$;
	exports.GetPatchBaselineForPatchGroupResult$ = GetPatchBaselineForPatchGroupResult$;
	exports.GetPatchBaselineRequest$ = GetPatchBaselineRequest$;
	exports.GetPatchBaselineResult$ = GetPatchBaselineResult$;
	exports.GetResourcePolicies$ = GetResourcePolicies$;
	exports.GetResourcePoliciesCommand = GetResourcePoliciesCommand;
	exports.GetResourcePoliciesRequest$ = GetResourcePoliciesRequest$;
	exports.GetResourcePoliciesResponse$ = GetResourcePoliciesResponse$;
	exports.GetResourcePoliciesResponseEntry$ = GetResourcePoliciesResponseEntry$;
	exports.GetServiceSetting$ = GetServiceSetting$;
	exports.GetServiceSettingCommand = GetServiceSettingCommand;
	exports.GetServiceSettingRequest$ = GetServiceSettingRequest$;
	exports.GetServiceSettingResult$ = GetServiceSettingResult$;
	exports.HierarchyLevelLimitExceededException = HierarchyLevelLimitExceededException;
	exports.HierarchyLevelLimitExceededException$ = HierarchyLevelLimitExceededException$;
	exports.HierarchyTypeMismatchException = HierarchyTypeMismatchException;
	exports.HierarchyTypeMismatchException$ = HierarchyTypeMismatchException$;
	exports.IdempotentParameterMismatch = IdempotentParameterMismatch;
	exports.IdempotentParameterMismatch$ = IdempotentParameterMismatch$;
	exports.ImpactType = ImpactType;
	exports.IncompatiblePolicyException = IncompatiblePolicyException;
	exports.IncompatiblePolicyException$ = IncompatiblePolicyException$;
	exports.InstanceAggregatedAssociationOverview$ = InstanceAggregatedAssociationOverview$;
	exports.InstanceAssociation$ = InstanceAssociation$;
	exports.InstanceAssociationOutputLocation$ = InstanceAssociationOutputLocation$;
	exports.InstanceAssociationOutputUrl$ = InstanceAssociationOutputUrl$;
	exports.InstanceAssociationStatusInfo$ = InstanceAssociationStatusInfo$;
	exports.InstanceInfo$ = InstanceInfo$;
	exports.InstanceInformation$ = InstanceInformation$;
	exports.InstanceInformationFilter$ = InstanceInformationFilter$;
	exports.InstanceInformationFilterKey = InstanceInformationFilterKey;
	exports.InstanceInformationStringFilter$ = InstanceInformationStringFilter$;
	exports.InstancePatchState$ = InstancePatchState$;
	exports.InstancePatchStateFilter$ = InstancePatchStateFilter$;
	exports.InstancePatchStateOperatorType = InstancePatchStateOperatorType;
	exports.InstanceProperty$ = InstanceProperty$;
	exports.InstancePropertyFilter$ = InstancePropertyFilter$;
	exports.InstancePropertyFilterKey = InstancePropertyFilterKey;
	exports.InstancePropertyFilterOperator = InstancePropertyFilterOperator;
	exports.InstancePropertyStringFilter$ = InstancePropertyStringFilter$;
	exports.InternalServerError = InternalServerError;
	exports.InternalServerError$ = InternalServerError$;
	exports.InvalidActivation = InvalidActivation;
	exports.InvalidActivation$ = InvalidActivation$;
	exports.InvalidActivationId = InvalidActivationId;
	exports.InvalidActivationId$ = InvalidActivationId$;
	exports.InvalidAggregatorException = InvalidAggregatorException;
	exports.InvalidAggregatorException$ = InvalidAggregatorException$;
	exports.InvalidAllowedPatternException = InvalidAllowedPatternException;
	exports.InvalidAllowedPatternException$ = InvalidAllowedPatternException$;
	exports.InvalidAssociation = InvalidAssociation;
	exports.InvalidAssociation$ = InvalidAssociation$;
	exports.InvalidAssociationVersion = InvalidAssociationVersion;
	exports.InvalidAssociationVersion$ = InvalidAssociationVersion$;
	exports.InvalidAutomationExecutionParametersException = InvalidAutomationExecutionParametersException;
	exports.InvalidAutomationExecutionParametersException$ = InvalidAutomationExecutionParametersException$;
	exports.InvalidAutomationSignalException = InvalidAutomationSignalException;
	exports.InvalidAutomationSignalException$ = InvalidAutomationSignalException$;
	exports.InvalidAutomationStatusUpdateException = InvalidAutomationStatusUpdateException;
	exports.InvalidAutomationStatusUpdateException$ = InvalidAutomationStatusUpdateException$;
	exports.InvalidCommandId = InvalidCommandId;
	exports.InvalidCommandId$ = InvalidCommandId$;
	exports.InvalidDeleteInventoryParametersException = InvalidDeleteInventoryParametersException;
	exports.InvalidDeleteInventoryParametersException$ = InvalidDeleteInventoryParametersException$;
	exports.InvalidDeletionIdException = InvalidDeletionIdException;
	exports.InvalidDeletionIdException$ = InvalidDeletionIdException$;
	exports.InvalidDocument = InvalidDocument;
	exports.InvalidDocument$ = InvalidDocument$;
	exports.InvalidDocumentContent = InvalidDocumentContent;
	exports.InvalidDocumentContent$ = InvalidDocumentContent$;
	exports.InvalidDocumentOperation = InvalidDocumentOperation;
	exports.InvalidDocumentOperation$ = InvalidDocumentOperation$;
	exports.InvalidDocumentSchemaVersion = InvalidDocumentSchemaVersion;
	exports.InvalidDocumentSchemaVersion$ = InvalidDocumentSchemaVersion$;
	exports.InvalidDocumentType = InvalidDocumentType;
	exports.InvalidDocumentType$ = InvalidDocumentType$;
	exports.InvalidDocumentVersion = InvalidDocumentVersion;
	exports.InvalidDocumentVersion$ = InvalidDocumentVersion$;
	exports.InvalidFilter = InvalidFilter;
	exports.InvalidFilter$ = InvalidFilter$;
	exports.InvalidFilterKey = InvalidFilterKey;
	exports.InvalidFilterKey$ = InvalidFilterKey$;
	exports.InvalidFilterOption = InvalidFilterOption;
	exports.InvalidFilterOption$ = InvalidFilterOption$;
	exports.InvalidFilterValue = InvalidFilterValue;
	exports.InvalidFilterValue$ = InvalidFilterValue$;
	exports.InvalidInstanceId = InvalidInstanceId;
	exports.InvalidInstanceId$ = InvalidInstanceId$;
	exports.InvalidInstanceInformationFilterValue = InvalidInstanceInformationFilterValue;
	exports.InvalidInstanceInformationFilterValue$ = InvalidInstanceInformationFilterValue$;
	exports.InvalidInstancePropertyFilterValue = InvalidInstancePropertyFilterValue;
	exports.InvalidInstancePropertyFilterValue$ = InvalidInstancePropertyFilterValue$;
	exports.InvalidInventoryGroupException = InvalidInventoryGroupException;
	exports.InvalidInventoryGroupException$ = InvalidInventoryGroupException$;
	exports.InvalidInventoryItemContextException = InvalidInventoryItemContextException;
	exports.InvalidInventoryItemContextException$ = InvalidInventoryItemContextException$;
	exports.InvalidInventoryRequestException = InvalidInventoryRequestException;
	exports.InvalidInventoryRequestException$ = InvalidInventoryRequestException$;
	exports.InvalidItemContentException = InvalidItemContentException;
	exports.InvalidItemContentException$ = InvalidItemContentException$;
	exports.InvalidKeyId = InvalidKeyId;
	exports.InvalidKeyId$ = InvalidKeyId$;
	exports.InvalidNextToken = InvalidNextToken;
	exports.InvalidNextToken$ = InvalidNextToken$;
	exports.InvalidNotificationConfig = InvalidNotificationConfig;
	exports.InvalidNotificationConfig$ = InvalidNotificationConfig$;
	exports.InvalidOptionException = InvalidOptionException;
	exports.InvalidOptionException$ = InvalidOptionException$;
	exports.InvalidOutputFolder = InvalidOutputFolder;
	exports.InvalidOutputFolder$ = InvalidOutputFolder$;
	exports.InvalidOutputLocation = InvalidOutputLocation;
	exports.InvalidOutputLocation$ = InvalidOutputLocation$;
	exports.InvalidParameters = InvalidParameters;
	exports.InvalidParameters$ = InvalidParameters$;
	exports.InvalidPermissionType = InvalidPermissionType;
	exports.InvalidPermissionType$ = InvalidPermissionType$;
	exports.InvalidPluginName = InvalidPluginName;
	exports.InvalidPluginName$ = InvalidPluginName$;
	exports.InvalidPolicyAttributeException = InvalidPolicyAttributeException;
	exports.InvalidPolicyAttributeException$ = InvalidPolicyAttributeException$;
	exports.InvalidPolicyTypeException = InvalidPolicyTypeException;
	exports.InvalidPolicyTypeException$ = InvalidPolicyTypeException$;
	exports.InvalidResourceId = InvalidResourceId;
	exports.InvalidResourceId$ = InvalidResourceId$;
	exports.InvalidResourceType = InvalidResourceType;
	exports.InvalidResourceType$ = InvalidResourceType$;
	exports.InvalidResultAttributeException = InvalidResultAttributeException;
	exports.InvalidResultAttributeException$ = InvalidResultAttributeException$;
	exports.InvalidRole = InvalidRole;
	exports.InvalidRole$ = InvalidRole$;
	exports.InvalidSchedule = InvalidSchedule;
	exports.InvalidSchedule$ = InvalidSchedule$;
	exports.InvalidTag = InvalidTag;
	exports.InvalidTag$ = InvalidTag$;
	exports.InvalidTarget = InvalidTarget;
	exports.InvalidTarget$ = InvalidTarget$;
	exports.InvalidTargetMaps = InvalidTargetMaps;
	exports.InvalidTargetMaps$ = InvalidTargetMaps$;
	exports.InvalidTypeNameException = InvalidTypeNameException;
	exports.InvalidTypeNameException$ = InvalidTypeNameException$;
	exports.InvalidUpdate = InvalidUpdate;
	exports.InvalidUpdate$ = InvalidUpdate$;
	exports.InventoryAggregator$ = InventoryAggregator$;
	exports.InventoryAttributeDataType = InventoryAttributeDataType;
	exports.InventoryDeletionStatus = InventoryDeletionStatus;
	exports.InventoryDeletionStatusItem$ = InventoryDeletionStatusItem$;
	exports.InventoryDeletionSummary$ = InventoryDeletionSummary$;
	exports.InventoryDeletionSummaryItem$ = InventoryDeletionSummaryItem$;
	exports.InventoryFilter$ = InventoryFilter$;
	exports.InventoryGroup$ = InventoryGroup$;
	exports.InventoryItem$ = InventoryItem$;
	exports.InventoryItemAttribute$ = InventoryItemAttribute$;
	exports.InventoryItemSchema$ = InventoryItemSchema$;
	exports.InventoryQueryOperatorType = InventoryQueryOperatorType;
	exports.InventoryResultEntity$ = InventoryResultEntity$;
	exports.InventoryResultItem$ = InventoryResultItem$;
	exports.InventorySchemaDeleteOption = InventorySchemaDeleteOption;
	exports.InvocationDoesNotExist = InvocationDoesNotExist;
	exports.InvocationDoesNotExist$ = InvocationDoesNotExist$;
	exports.ItemContentMismatchException = ItemContentMismatchException;
	exports.ItemContentMismatchException$ = ItemContentMismatchException$;
	exports.ItemSizeLimitExceededException = ItemSizeLimitExceededException;
	exports.ItemSizeLimitExceededException$ = ItemSizeLimitExceededException$;
	exports.LabelParameterVersion$ = LabelParameterVersion$;
	exports.LabelParameterVersionCommand = LabelParameterVersionCommand;
	exports.LabelParameterVersionRequest$ = LabelParameterVersionRequest$;
	exports.LabelParameterVersionResult$ = LabelParameterVersionResult$;
	exports.LastResourceDataSyncStatus = LastResourceDataSyncStatus;
	exports.ListAssociationVersions$ = ListAssociationVersions$;
	exports.ListAssociationVersionsCommand = ListAssociationVersionsCommand;
	exports.ListAssociationVersionsRequest$ = ListAssociationVersionsRequest$;
	exports.ListAssociationVersionsResult$ = ListAssociationVersionsResult$;
	exports.ListAssociations$ = ListAssociations$;
	exports.ListAssociationsCommand = ListAssociationsCommand;
	exports.ListAssociationsRequest$ = ListAssociationsRequest$;
	exports.ListAssociationsResult$ = ListAssociationsResult$;
	exports.ListCloudConnectors$ = ListCloudConnectors$;
	exports.ListCloudConnectorsCommand = ListCloudConnectorsCommand;
	exports.ListCloudConnectorsRequest$ = ListCloudConnectorsRequest$;
	exports.ListCloudConnectorsResult$ = ListCloudConnectorsResult$;
	exports.ListCommandInvocations$ = ListCommandInvocations$;
	exports.ListCommandInvocationsCommand = ListCommandInvocationsCommand;
	exports.ListCommandInvocationsRequest$ = ListCommandInvocationsRequest$;
	exports.ListCommandInvocationsResult$ = ListCommandInvocationsResult$;
	exports.ListCommands$ = ListCommands$;
	exports.ListCommandsCommand = ListCommandsCommand;
	exports.ListCommandsRequest$ = ListCommandsRequest$;
	exports.ListCommandsResult$ = ListCommandsResult$;
	exports.ListComplianceItems$ = ListComplianceItems$;
	exports.ListComplianceItemsCommand = ListComplianceItemsCommand;
	exports.ListComplianceItemsRequest$ = ListComplianceItemsRequest$;
	exports.ListComplianceItemsResult$ = ListComplianceItemsResult$;
	exports.ListComplianceSummaries$ = ListComplianceSummaries$;
	exports.ListComplianceSummariesCommand = ListComplianceSummariesCommand;
	exports.ListComplianceSummariesRequest$ = ListComplianceSummariesRequest$;
	exports.ListComplianceSummariesResult$ = ListComplianceSummariesResult$;
	exports.ListDocumentMetadataHistory$ = ListDocumentMetadataHistory$;
	exports.ListDocumentMetadataHistoryCommand = ListDocumentMetadataHistoryCommand;
	exports.ListDocumentMetadataHistoryRequest$ = ListDocumentMetadataHistoryRequest$;
	exports.ListDocumentMetadataHistoryResponse$ = ListDocumentMetadataHistoryResponse$;
	exports.ListDocumentVersions$ = ListDocumentVersions$;
	exports.ListDocumentVersionsCommand = ListDocumentVersionsCommand;
	exports.ListDocumentVersionsRequest$ = ListDocumentVersionsRequest$;
	exports.ListDocumentVersionsResult$ = ListDocumentVersionsResult$;
	exports.ListDocuments$ = ListDocuments$;
	exports.ListDocumentsCommand = ListDocumentsCommand;
	exports.ListDocumentsRequest$ = ListDocumentsRequest$;
	exports.ListDocumentsResult$ = ListDocumentsResult$;
	exports.ListInventoryEntries$ = ListInventoryEntries$;
	exports.ListInventoryEntriesCommand = ListInventoryEntriesCommand;
	exports.ListInventoryEntriesRequest$ = ListInventoryEntriesRequest$;
	exports.ListInventoryEntriesResult$ = ListInventoryEntriesResult$;
	exports.ListNodes$ = ListNodes$;
	exports.ListNodesCommand = ListNodesCommand;
	exports.ListNodesRequest$ = ListNodesRequest$;
	exports.ListNodesResult$ = ListNodesResult$;
	exports.ListNodesSummary$ = ListNodesSummary$;
	exports.ListNodesSummaryCommand = ListNodesSummaryCommand;
	exports.ListNodesSummaryRequest$ = ListNodesSummaryRequest$;
	exports.ListNodesSummaryResult$ = ListNodesSummaryResult$;
	exports.ListOpsItemEvents$ = ListOpsItemEvents$;
	exports.ListOpsItemEventsCommand = ListOpsItemEventsCommand;
	exports.ListOpsItemEventsRequest$ = ListOpsItemEventsRequest$;
	exports.ListOpsItemEventsResponse$ = ListOpsItemEventsResponse$;
	exports.ListOpsItemRelatedItems$ = ListOpsItemRelatedItems$;
	exports.ListOpsItemRelatedItemsCommand = ListOpsItemRelatedItemsCommand;
	exports.ListOpsItemRelatedItemsRequest$ = ListOpsItemRelatedItemsRequest$;
	exports.ListOpsItemRelatedItemsResponse$ = ListOpsItemRelatedItemsResponse$;
	exports.ListOpsMetadata$ = ListOpsMetadata$;
	exports.ListOpsMetadataCommand = ListOpsMetadataCommand;
	exports.ListOpsMetadataRequest$ = ListOpsMetadataRequest$;
	exports.ListOpsMetadataResult$ = ListOpsMetadataResult$;
	exports.ListResourceComplianceSummaries$ = ListResourceComplianceSummaries$;
	exports.ListResourceComplianceSummariesCommand = ListResourceComplianceSummariesCommand;
	exports.ListResourceComplianceSummariesRequest$ = ListResourceComplianceSummariesRequest$;
	exports.ListResourceComplianceSummariesResult$ = ListResourceComplianceSummariesResult$;
	exports.ListResourceDataSync$ = ListResourceDataSync$;
	exports.ListResourceDataSyncCommand = ListResourceDataSyncCommand;
	exports.ListResourceDataSyncRequest$ = ListResourceDataSyncRequest$;
	exports.ListResourceDataSyncResult$ = ListResourceDataSyncResult$;
	exports.ListTagsForResource$ = ListTagsForResource$;
	exports.ListTagsForResourceCommand = ListTagsForResourceCommand;
	exports.ListTagsForResourceRequest$ = ListTagsForResourceRequest$;
	exports.ListTagsForResourceResult$ = ListTagsForResourceResult$;
	exports.LoggingInfo$ = LoggingInfo$;
	exports.MaintenanceWindowAutomationParameters$ = MaintenanceWindowAutomationParameters$;
	exports.MaintenanceWindowExecution$ = MaintenanceWindowExecution$;
	exports.MaintenanceWindowExecutionStatus = MaintenanceWindowExecutionStatus;
	exports.MaintenanceWindowExecutionTaskIdentity$ = MaintenanceWindowExecutionTaskIdentity$;
	exports.MaintenanceWindowExecutionTaskInvocationIdentity$ = MaintenanceWindowExecutionTaskInvocationIdentity$;
	exports.MaintenanceWindowFilter$ = MaintenanceWindowFilter$;
	exports.MaintenanceWindowIdentity$ = MaintenanceWindowIdentity$;
	exports.MaintenanceWindowIdentityForTarget$ = MaintenanceWindowIdentityForTarget$;
	exports.MaintenanceWindowLambdaParameters$ = MaintenanceWindowLambdaParameters$;
	exports.MaintenanceWindowResourceType = MaintenanceWindowResourceType;
	exports.MaintenanceWindowRunCommandParameters$ = MaintenanceWindowRunCommandParameters$;
	exports.MaintenanceWindowStepFunctionsParameters$ = MaintenanceWindowStepFunctionsParameters$;
	exports.MaintenanceWindowTarget$ = MaintenanceWindowTarget$;
	exports.MaintenanceWindowTask$ = MaintenanceWindowTask$;
	exports.MaintenanceWindowTaskCutoffBehavior = MaintenanceWindowTaskCutoffBehavior;
	exports.MaintenanceWindowTaskInvocationParameters$ = MaintenanceWindowTaskInvocationParameters$;
	exports.MaintenanceWindowTaskParameterValueExpression$ = MaintenanceWindowTaskParameterValueExpression$;
	exports.MaintenanceWindowTaskType = MaintenanceWindowTaskType;
	exports.MalformedResourcePolicyDocumentException = MalformedResourcePolicyDocumentException;
	exports.MalformedResourcePolicyDocumentException$ = MalformedResourcePolicyDocumentException$;
	exports.ManagedStatus = ManagedStatus;
	exports.MaxDocumentSizeExceeded = MaxDocumentSizeExceeded;
	exports.MaxDocumentSizeExceeded$ = MaxDocumentSizeExceeded$;
	exports.MetadataValue$ = MetadataValue$;
	exports.ModifyDocumentPermission$ = ModifyDocumentPermission$;
	exports.ModifyDocumentPermissionCommand = ModifyDocumentPermissionCommand;
	exports.ModifyDocumentPermissionRequest$ = ModifyDocumentPermissionRequest$;
	exports.ModifyDocumentPermissionResponse$ = ModifyDocumentPermissionResponse$;
	exports.NoLongerSupportedException = NoLongerSupportedException;
	exports.NoLongerSupportedException$ = NoLongerSupportedException$;
	exports.Node$ = Node$;
	exports.NodeAggregator$ = NodeAggregator$;
	exports.NodeAggregatorType = NodeAggregatorType;
	exports.NodeAttributeName = NodeAttributeName;
	exports.NodeFilter$ = NodeFilter$;
	exports.NodeFilterKey = NodeFilterKey;
	exports.NodeFilterOperatorType = NodeFilterOperatorType;
	exports.NodeOwnerInfo$ = NodeOwnerInfo$;
	exports.NodeType$ = NodeType$;
	exports.NodeTypeName = NodeTypeName;
	exports.NonCompliantSummary$ = NonCompliantSummary$;
	exports.NotificationConfig$ = NotificationConfig$;
	exports.NotificationEvent = NotificationEvent;
	exports.NotificationType = NotificationType;
	exports.OperatingSystem = OperatingSystem;
	exports.OpsAggregator$ = OpsAggregator$;
	exports.OpsEntity$ = OpsEntity$;
	exports.OpsEntityItem$ = OpsEntityItem$;
	exports.OpsFilter$ = OpsFilter$;
	exports.OpsFilterOperatorType = OpsFilterOperatorType;
	exports.OpsItem$ = OpsItem$;
	exports.OpsItemAccessDeniedException = OpsItemAccessDeniedException;
	exports.OpsItemAccessDeniedException$ = OpsItemAccessDeniedException$;
	exports.OpsItemAlreadyExistsException = OpsItemAlreadyExistsException;
	exports.OpsItemAlreadyExistsException$ = OpsItemAlreadyExistsException$;
	exports.OpsItemConflictException = OpsItemConflictException;
	exports.OpsItemConflictException$ = OpsItemConflictException$;
	exports.OpsItemDataType = OpsItemDataType;
	exports.OpsItemDataValue$ = OpsItemDataValue$;
	exports.OpsItemEventFilter$ = OpsItemEventFilter$;
	exports.OpsItemEventFilterKey = OpsItemEventFilterKey;
	exports.OpsItemEventFilterOperator = OpsItemEventFilterOperator;
	exports.OpsItemEventSummary$ = OpsItemEventSummary$;
	exports.OpsItemFilter$ = OpsItemFilter$;
	exports.OpsItemFilterKey = OpsItemFilterKey;
	exports.OpsItemFilterOperator = OpsItemFilterOperator;
	exports.OpsItemIdentity$ = OpsItemIdentity$;
	exports.OpsItemInvalidParameterException = OpsItemInvalidParameterException;
	exports.OpsItemInvalidParameterException$ = OpsItemInvalidParameterException$;
	exports.OpsItemLimitExceededException = OpsItemLimitExceededException;
	exports.OpsItemLimitExceededException$ = OpsItemLimitExceededException$;
	exports.OpsItemNotFoundException = OpsItemNotFoundException;
	exports.OpsItemNotFoundException$ = OpsItemNotFoundException$;
	exports.OpsItemNotification$ = OpsItemNotification$;
	exports.OpsItemRelatedItemAlreadyExistsException = OpsItemRelatedItemAlreadyExistsException;
	exports.OpsItemRelatedItemAlreadyExistsException$ = OpsItemRelatedItemAlreadyExistsException$;
	exports.OpsItemRelatedItemAssociationNotFoundException = OpsItemRelatedItemAssociationNotFoundException;
	exports.OpsItemRelatedItemAssociationNotFoundException$ = OpsItemRelatedItemAssociationNotFoundException$;
	exports.OpsItemRelatedItemSummary$ = OpsItemRelatedItemSummary$;
	exports.OpsItemRelatedItemsFilter$ = OpsItemRelatedItemsFilter$;
	exports.OpsItemRelatedItemsFilterKey = OpsItemRelatedItemsFilterKey;
	exports.OpsItemRelatedItemsFilterOperator = OpsItemRelatedItemsFilterOperator;
	exports.OpsItemStatus = OpsItemStatus;
	exports.OpsItemSummary$ = OpsItemSummary$;
	exports.OpsMetadata$ = OpsMetadata$;
	exports.OpsMetadataAlreadyExistsException = OpsMetadataAlreadyExistsException;
	exports.OpsMetadataAlreadyExistsException$ = OpsMetadataAlreadyExistsException$;
	exports.OpsMetadataFilter$ = OpsMetadataFilter$;
	exports.OpsMetadataInvalidArgumentException = OpsMetadataInvalidArgumentException;
	exports.OpsMetadataInvalidArgumentException$ = OpsMetadataInvalidArgumentException$;
	exports.OpsMetadataKeyLimitExceededException = OpsMetadataKeyLimitExceededException;
	exports.OpsMetadataKeyLimitExceededException$ = OpsMetadataKeyLimitExceededException$;
	exports.OpsMetadataLimitExceededException = OpsMetadataLimitExceededException;
	exports.OpsMetadataLimitExceededException$ = OpsMetadataLimitExceededException$;
	exports.OpsMetadataNotFoundException = OpsMetadataNotFoundException;
	exports.OpsMetadataNotFoundException$ = OpsMetadataNotFoundException$;
	exports.OpsMetadataTooManyUpdatesException = OpsMetadataTooManyUpdatesException;
	exports.OpsMetadataTooManyUpdatesException$ = OpsMetadataTooManyUpdatesException$;
	exports.OpsResultAttribute$ = OpsResultAttribute$;
	exports.OutputSource$ = OutputSource$;
	exports.Parameter$ = Parameter$;
	exports.ParameterAlreadyExists = ParameterAlreadyExists;
	exports.ParameterAlreadyExists$ = ParameterAlreadyExists$;
	exports.ParameterHistory$ = ParameterHistory$;
	exports.ParameterInlinePolicy$ = ParameterInlinePolicy$;
	exports.ParameterLimitExceeded = ParameterLimitExceeded;
	exports.ParameterLimitExceeded$ = ParameterLimitExceeded$;
	exports.ParameterMaxVersionLimitExceeded = ParameterMaxVersionLimitExceeded;
	exports.ParameterMaxVersionLimitExceeded$ = ParameterMaxVersionLimitExceeded$;
	exports.ParameterMetadata$ = ParameterMetadata$;
	exports.ParameterNotFound = ParameterNotFound;
	exports.ParameterNotFound$ = ParameterNotFound$;
	exports.ParameterPatternMismatchException = ParameterPatternMismatchException;
	exports.ParameterPatternMismatchException$ = ParameterPatternMismatchException$;
	exports.ParameterStringFilter$ = ParameterStringFilter$;
	exports.ParameterTier = ParameterTier;
	exports.ParameterType = ParameterType;
	exports.ParameterVersionLabelLimitExceeded = ParameterVersionLabelLimitExceeded;
	exports.ParameterVersionLabelLimitExceeded$ = ParameterVersionLabelLimitExceeded$;
	exports.ParameterVersionNotFound = ParameterVersionNotFound;
	exports.ParameterVersionNotFound$ = ParameterVersionNotFound$;
	exports.ParametersFilter$ = ParametersFilter$;
	exports.ParametersFilterKey = ParametersFilterKey;
	exports.ParentStepDetails$ = ParentStepDetails$;
	exports.Patch$ = Patch$;
	exports.PatchAction = PatchAction;
	exports.PatchBaselineIdentity$ = PatchBaselineIdentity$;
	exports.PatchComplianceData$ = PatchComplianceData$;
	exports.PatchComplianceDataState = PatchComplianceDataState;
	exports.PatchComplianceLevel = PatchComplianceLevel;
	exports.PatchComplianceStatus = PatchComplianceStatus;
	exports.PatchDeploymentStatus = PatchDeploymentStatus;
	exports.PatchFilter$ = PatchFilter$;
	exports.PatchFilterGroup$ = PatchFilterGroup$;
	exports.PatchFilterKey = PatchFilterKey;
	exports.PatchGroupPatchBaselineMapping$ = PatchGroupPatchBaselineMapping$;
	exports.PatchOperationType = PatchOperationType;
	exports.PatchOrchestratorFilter$ = PatchOrchestratorFilter$;
	exports.PatchProperty = PatchProperty;
	exports.PatchRule$ = PatchRule$;
	exports.PatchRuleGroup$ = PatchRuleGroup$;
	exports.PatchSet = PatchSet;
	exports.PatchSource$ = PatchSource$;
	exports.PatchStatus$ = PatchStatus$;
	exports.PingStatus = PingStatus;
	exports.PlatformType = PlatformType;
	exports.PoliciesLimitExceededException = PoliciesLimitExceededException;
	exports.PoliciesLimitExceededException$ = PoliciesLimitExceededException$;
	exports.ProgressCounters$ = ProgressCounters$;
	exports.Provider = Provider;
	exports.PutComplianceItems$ = PutComplianceItems$;
	exports.PutComplianceItemsCommand = PutComplianceItemsCommand;
	exports.PutComplianceItemsRequest$ = PutComplianceItemsRequest$;
	exports.PutComplianceItemsResult$ = PutComplianceItemsResult$;
	exports.PutInventory$ = PutInventory$;
	exports.PutInventoryCommand = PutInventoryCommand;
	exports.PutInventoryRequest$ = PutInventoryRequest$;
	exports.PutInventoryResult$ = PutInventoryResult$;
	exports.PutParameter$ = PutParameter$;
	exports.PutParameterCommand = PutParameterCommand;
	exports.PutParameterRequest$ = PutParameterRequest$;
	exports.PutParameterResult$ = PutParameterResult$;
	exports.PutResourcePolicy$ = PutResourcePolicy$;
	exports.PutResourcePolicyCommand = PutResourcePolicyCommand;
	exports.PutResourcePolicyRequest$ = PutResourcePolicyRequest$;
	exports.PutResourcePolicyResponse$ = PutResourcePolicyResponse$;
	exports.RebootOption = RebootOption;
	exports.RegisterDefaultHostManagementConfiguration$ = RegisterDefaultHostManagementConfiguration$;
	exports.RegisterDefaultHostManagementConfigurationCommand = RegisterDefaultHostManagementConfigurationCommand;
	exports.RegisterDefaultHostManagementConfigurationRequest$ = RegisterDefaultHostManagementConfigurationRequest$;
	exports.RegisterDefaultHostManagementConfigurationResult$ = RegisterDefaultHostManagementConfigurationResult$;
	exports.RegisterDefaultPatchBaseline$ = RegisterDefaultPatchBaseline$;
	exports.RegisterDefaultPatchBaselineCommand = RegisterDefaultPatchBaselineCommand;
	exports.RegisterDefaultPatchBaselineRequest$ = RegisterDefaultPatchBaselineRequest$;
	exports.RegisterDefaultPatchBaselineResult$ = RegisterDefaultPatchBaselineResult$;
	exports.RegisterPatchBaselineForPatchGroup$ = RegisterPatchBaselineForPatchGroup$;
	exports.RegisterPatchBaselineForPatchGroupCommand = RegisterPatchBaselineForPatchGroupCommand;
	exports.RegisterPatchBaselineForPatchGroupRequest$ = RegisterPatchBaselineForPatchGroupRequest$;
	exports.RegisterPatchBaselineForPatchGroupResult$ = RegisterPatchBaselineForPatchGroupResult$;
	exports.RegisterTargetWithMaintenanceWindow$ = RegisterTargetWithMaintenanceWindow$;
	exports.RegisterTargetWithMaintenanceWindowCommand = RegisterTargetWithMaintenanceWindowCommand;
	exports.RegisterTargetWithMaintenanceWindowRequest$ = RegisterTargetWithMaintenanceWindowRequest$;
	exports.RegisterTargetWithMaintenanceWindowResult$ = RegisterTargetWithMaintenanceWindowResult$;
	exports.RegisterTaskWithMaintenanceWindow$ = RegisterTaskWithMaintenanceWindow$;
	exports.RegisterTaskWithMaintenanceWindowCommand = RegisterTaskWithMaintenanceWindowCommand;
	exports.RegisterTaskWithMaintenanceWindowRequest$ = RegisterTaskWithMaintenanceWindowRequest$;
	exports.RegisterTaskWithMaintenanceWindowResult$ = RegisterTaskWithMaintenanceWindowResult$;
	exports.RegistrationMetadataItem$ = RegistrationMetadataItem$;
	exports.RelatedOpsItem$ = RelatedOpsItem$;
	exports.RemoveTagsFromResource$ = RemoveTagsFromResource$;
	exports.RemoveTagsFromResourceCommand = RemoveTagsFromResourceCommand;
	exports.RemoveTagsFromResourceRequest$ = RemoveTagsFromResourceRequest$;
	exports.RemoveTagsFromResourceResult$ = RemoveTagsFromResourceResult$;
	exports.ResetServiceSetting$ = ResetServiceSetting$;
	exports.ResetServiceSettingCommand = ResetServiceSettingCommand;
	exports.ResetServiceSettingRequest$ = ResetServiceSettingRequest$;
	exports.ResetServiceSettingResult$ = ResetServiceSettingResult$;
	exports.ResolvedTargets$ = ResolvedTargets$;
	exports.ResourceComplianceSummaryItem$ = ResourceComplianceSummaryItem$;
	exports.ResourceDataSyncAlreadyExistsException = ResourceDataSyncAlreadyExistsException;
	exports.ResourceDataSyncAlreadyExistsException$ = ResourceDataSyncAlreadyExistsException$;
	exports.ResourceDataSyncAwsOrganizationsSource$ = ResourceDataSyncAwsOrganizationsSource$;
	exports.ResourceDataSyncConflictException = ResourceDataSyncConflictException;
	exports.ResourceDataSyncConflictException$ = ResourceDataSyncConflictException$;
	exports.ResourceDataSyncCountExceededException = ResourceDataSyncCountExceededException;
	exports.ResourceDataSyncCountExceededException$ = ResourceDataSyncCountExceededException$;
	exports.ResourceDataSyncDestinationDataSharing$ = ResourceDataSyncDestinationDataSharing$;
	exports.ResourceDataSyncInvalidConfigurationException = ResourceDataSyncInvalidConfigurationException;
	exports.ResourceDataSyncInvalidConfigurationException$ = ResourceDataSyncInvalidConfigurationException$;
	exports.ResourceDataSyncItem$ = ResourceDataSyncItem$;
	exports.ResourceDataSyncNotFoundException = ResourceDataSyncNotFoundException;
	exports.ResourceDataSyncNotFoundException$ = ResourceDataSyncNotFoundException$;
	exports.ResourceDataSyncOrganizationalUnit$ = ResourceDataSyncOrganizationalUnit$;
	exports.ResourceDataSyncS3Destination$ = ResourceDataSyncS3Destination$;
	exports.ResourceDataSyncS3Format = ResourceDataSyncS3Format;
	exports.ResourceDataSyncSource$ = ResourceDataSyncSource$;
	exports.ResourceDataSyncSourceWithState$ = ResourceDataSyncSourceWithState$;
	exports.ResourceInUseException = ResourceInUseException;
	exports.ResourceInUseException$ = ResourceInUseException$;
	exports.ResourceLimitExceededException = ResourceLimitExceededException;
	exports.ResourceLimitExceededException$ = ResourceLimitExceededException$;
	exports.ResourceNotFoundException = ResourceNotFoundException;
	exports.ResourceNotFoundException$ = ResourceNotFoundException$;
	exports.ResourcePolicyConflictException = ResourcePolicyConflictException;
	exports.ResourcePolicyConflictException$ = ResourcePolicyConflictException$;
	exports.ResourcePolicyInvalidParameterException = ResourcePolicyInvalidParameterException;
	exports.ResourcePolicyInvalidParameterException$ = ResourcePolicyInvalidParameterException$;
	exports.ResourcePolicyLimitExceededException = ResourcePolicyLimitExceededException;
	exports.ResourcePolicyLimitExceededException$ = ResourcePolicyLimitExceededException$;
	exports.ResourcePolicyNotFoundException = ResourcePolicyNotFoundException;
	exports.ResourcePolicyNotFoundException$ = ResourcePolicyNotFoundException$;
	exports.ResourceType = ResourceType;
	exports.ResourceTypeForTagging = ResourceTypeForTagging;
	exports.ResultAttribute$ = ResultAttribute$;
	exports.ResumeSession$ = ResumeSession$;
	exports.ResumeSessionCommand = ResumeSessionCommand;
	exports.ResumeSessionRequest$ = ResumeSessionRequest$;
	exports.ResumeSessionResponse$ = ResumeSessionResponse$;
	exports.ReviewInformation$ = ReviewInformation$;
	exports.ReviewStatus = ReviewStatus;
	exports.Runbook$ = Runbook$;
	exports.S3OutputLocation$ = S3OutputLocation$;
	exports.S3OutputUrl$ = S3OutputUrl$;
	exports.SSM = SSM;
	exports.SSMClient = SSMClient;
	exports.SSMServiceException = SSMServiceException;
	exports.SSMServiceException$ = SSMServiceException$;
	exports.ScheduledWindowExecution$ = ScheduledWindowExecution$;
	exports.SendAutomationSignal$ = SendAutomationSignal$;
	exports.SendAutomationSignalCommand = SendAutomationSignalCommand;
	exports.SendAutomationSignalRequest$ = SendAutomationSignalRequest$;
	exports.SendAutomationSignalResult$ = SendAutomationSignalResult$;
	exports.SendCommand$ = SendCommand$;
	exports.SendCommandCommand = SendCommandCommand;
	exports.SendCommandRequest$ = SendCommandRequest$;
	exports.SendCommandResult$ = SendCommandResult$;
	exports.ServiceQuotaExceededException = ServiceQuotaExceededException;
	exports.ServiceQuotaExceededException$ = ServiceQuotaExceededException$;
	exports.ServiceSetting$ = ServiceSetting$;
	exports.ServiceSettingNotFound = ServiceSettingNotFound;
	exports.ServiceSettingNotFound$ = ServiceSettingNotFound$;
	exports.Session$ = Session$;
	exports.SessionFilter$ = SessionFilter$;
	exports.SessionFilterKey = SessionFilterKey;
	exports.SessionManagerOutputUrl$ = SessionManagerOutputUrl$;
	exports.SessionState = SessionState;
	exports.SessionStatus = SessionStatus;
	exports.SeveritySummary$ = SeveritySummary$;
	exports.SignalType = SignalType;
	exports.SourceType = SourceType;
	exports.StartAccessRequest$ = StartAccessRequest$;
	exports.StartAccessRequestCommand = StartAccessRequestCommand;
	exports.StartAccessRequestRequest$ = StartAccessRequestRequest$;
	exports.StartAccessRequestResponse$ = StartAccessRequestResponse$;
	exports.StartAssociationsOnce$ = StartAssociationsOnce$;
	exports.StartAssociationsOnceCommand = StartAssociationsOnceCommand;
	exports.StartAssociationsOnceRequest$ = StartAssociationsOnceRequest$;
	exports.StartAssociationsOnceResult$ = StartAssociationsOnceResult$;
	exports.StartAutomationExecution$ = StartAutomationExecution$;
	exports.StartAutomationExecutionCommand = StartAutomationExecutionCommand;
	exports.StartAutomationExecutionRequest$ = StartAutomationExecutionRequest$;
	exports.StartAutomationExecutionResult$ = StartAutomationExecutionResult$;
	exports.StartChangeRequestExecution$ = StartChangeRequestExecution$;
	exports.StartChangeRequestExecutionCommand = StartChangeRequestExecutionCommand;
	exports.StartChangeRequestExecutionRequest$ = StartChangeRequestExecutionRequest$;
	exports.StartChangeRequestExecutionResult$ = StartChangeRequestExecutionResult$;
	exports.StartExecutionPreview$ = StartExecutionPreview$;
	exports.StartExecutionPreviewCommand = StartExecutionPreviewCommand;
	exports.StartExecutionPreviewRequest$ = StartExecutionPreviewRequest$;
	exports.StartExecutionPreviewResponse$ = StartExecutionPreviewResponse$;
	exports.StartSession$ = StartSession$;
	exports.StartSessionCommand = StartSessionCommand;
	exports.StartSessionRequest$ = StartSessionRequest$;
	exports.StartSessionResponse$ = StartSessionResponse$;
	exports.StatusUnchanged = StatusUnchanged;
	exports.StatusUnchanged$ = StatusUnchanged$;
	exports.StepExecution$ = StepExecution$;
	exports.StepExecutionFilter$ = StepExecutionFilter$;
	exports.StepExecutionFilterKey = StepExecutionFilterKey;
	exports.StopAutomationExecution$ = StopAutomationExecution$;
	exports.StopAutomationExecutionCommand = StopAutomationExecutionCommand;
	exports.StopAutomationExecutionRequest$ = StopAutomationExecutionRequest$;
	exports.StopAutomationExecutionResult$ = StopAutomationExecutionResult$;
	exports.StopType = StopType;
	exports.SubTypeCountLimitExceededException = SubTypeCountLimitExceededException;
	exports.SubTypeCountLimitExceededException$ = SubTypeCountLimitExceededException$;
	exports.Tag$ = Tag$;
	exports.Target$ = Target$;
	exports.TargetInUseException = TargetInUseException;
	exports.TargetInUseException$ = TargetInUseException$;
	exports.TargetLocation$ = TargetLocation$;
	exports.TargetNotConnected = TargetNotConnected;
	exports.TargetNotConnected$ = TargetNotConnected$;
	exports.TargetPreview$ = TargetPreview$;
	exports.TargetsSummary$ = TargetsSummary$;
	exports.TerminateSession$ = TerminateSession$;
	exports.TerminateSessionCommand = TerminateSessionCommand;
	exports.TerminateSessionRequest$ = TerminateSessionRequest$;
	exports.TerminateSessionResponse$ = TerminateSessionResponse$;
	exports.ThrottlingException = ThrottlingException;
	exports.ThrottlingException$ = ThrottlingException$;
	exports.TooManyTagsError = TooManyTagsError;
	exports.TooManyTagsError$ = TooManyTagsError$;
	exports.TooManyUpdates = TooManyUpdates;
	exports.TooManyUpdates$ = TooManyUpdates$;
	exports.TotalSizeLimitExceededException = TotalSizeLimitExceededException;
	exports.TotalSizeLimitExceededException$ = TotalSizeLimitExceededException$;
	exports.UnlabelParameterVersion$ = UnlabelParameterVersion$;
	exports.UnlabelParameterVersionCommand = UnlabelParameterVersionCommand;
	exports.UnlabelParameterVersionRequest$ = UnlabelParameterVersionRequest$;
	exports.UnlabelParameterVersionResult$ = UnlabelParameterVersionResult$;
	exports.UnsupportedCalendarException = UnsupportedCalendarException;
	exports.UnsupportedCalendarException$ = UnsupportedCalendarException$;
	exports.UnsupportedFeatureRequiredException = UnsupportedFeatureRequiredException;
	exports.UnsupportedFeatureRequiredException$ = UnsupportedFeatureRequiredException$;
	exports.UnsupportedInventoryItemContextException = UnsupportedInventoryItemContextException;
	exports.UnsupportedInventoryItemContextException$ = UnsupportedInventoryItemContextException$;
	exports.UnsupportedInventorySchemaVersionException = UnsupportedInventorySchemaVersionException;
	exports.UnsupportedInventorySchemaVersionException$ = UnsupportedInventorySchemaVersionException$;
	exports.UnsupportedOperatingSystem = UnsupportedOperatingSystem;
	exports.UnsupportedOperatingSystem$ = UnsupportedOperatingSystem$;
	exports.UnsupportedOperationException = UnsupportedOperationException;
	exports.UnsupportedOperationException$ = UnsupportedOperationException$;
	exports.UnsupportedParameterType = UnsupportedParameterType;
	exports.UnsupportedParameterType$ = UnsupportedParameterType$;
	exports.UnsupportedPlatformType = UnsupportedPlatformType;
	exports.UnsupportedPlatformType$ = UnsupportedPlatformType$;
	exports.UpdateAssociation$ = UpdateAssociation$;
	exports.UpdateAssociationCommand = UpdateAssociationCommand;
	exports.UpdateAssociationRequest$ = UpdateAssociationRequest$;
	exports.UpdateAssociationResult$ = UpdateAssociationResult$;
	exports.UpdateAssociationStatus$ = UpdateAssociationStatus$;
	exports.UpdateAssociationStatusCommand = UpdateAssociationStatusCommand;
	exports.UpdateAssociationStatusRequest$ = UpdateAssociationStatusRequest$;
	exports.UpdateAssociationStatusResult$ = UpdateAssociationStatusResult$;
	exports.UpdateCloudConnector$ = UpdateCloudConnector$;
	exports.UpdateCloudConnectorCommand = UpdateCloudConnectorCommand;
	exports.UpdateCloudConnectorRequest$ = UpdateCloudConnectorRequest$;
	exports.UpdateCloudConnectorResult$ = UpdateCloudConnectorResult$;
	exports.UpdateDocument$ = UpdateDocument$;
	exports.UpdateDocumentCommand = UpdateDocumentCommand;
	exports.UpdateDocumentDefaultVersion$ = UpdateDocumentDefaultVersion$;
	exports.UpdateDocumentDefaultVersionCommand = UpdateDocumentDefaultVersionCommand;
	exports.UpdateDocumentDefaultVersionRequest$ = UpdateDocumentDefaultVersionRequest$;
	exports.UpdateDocumentDefaultVersionResult$ = UpdateDocumentDefaultVersionResult$;
	exports.UpdateDocumentMetadata$ = UpdateDocumentMetadata$;
	exports.UpdateDocumentMetadataCommand = UpdateDocumentMetadataCommand;
	exports.UpdateDocumentMetadataRequest$ = UpdateDocumentMetadataRequest$;
	exports.UpdateDocumentMetadataResponse$ = UpdateDocumentMetadataResponse$;
	exports.UpdateDocumentRequest$ = UpdateDocumentRequest$;
	exports.UpdateDocumentResult$ = UpdateDocumentResult$;
	exports.UpdateMaintenanceWindow$ = UpdateMaintenanceWindow$;
	exports.UpdateMaintenanceWindowCommand = UpdateMaintenanceWindowCommand;
	exports.UpdateMaintenanceWindowRequest$ = UpdateMaintenanceWindowRequest$;
	exports.UpdateMaintenanceWindowResult$ = UpdateMaintenanceWindowResult$;
	exports.UpdateMaintenanceWindowTarget$ = UpdateMaintenanceWindowTarget$;
	exports.UpdateMaintenanceWindowTargetCommand = UpdateMaintenanceWindowTargetCommand;
	exports.UpdateMaintenanceWindowTargetRequest$ = UpdateMaintenanceWindowTargetRequest$;
	exports.UpdateMaintenanceWindowTargetResult$ = UpdateMaintenanceWindowTargetResult$;
	exports.UpdateMaintenanceWindowTask$ = UpdateMaintenanceWindowTask$;
	exports.UpdateMaintenanceWindowTaskCommand = UpdateMaintenanceWindowTaskCommand;
	exports.UpdateMaintenanceWindowTaskRequest$ = UpdateMaintenanceWindowTaskRequest$;
	exports.UpdateMaintenanceWindowTaskResult$ = UpdateMaintenanceWindowTaskResult$;
	exports.UpdateManagedInstanceRole$ = UpdateManagedInstanceRole$;
	exports.UpdateManagedInstanceRoleCommand = UpdateManagedInstanceRoleCommand;
	exports.UpdateManagedInstanceRoleRequest$ = UpdateManagedInstanceRoleRequest$;
	exports.UpdateManagedInstanceRoleResult$ = UpdateManagedInstanceRoleResult$;
	exports.UpdateOpsItem$ = UpdateOpsItem$;
	exports.UpdateOpsItemCommand = UpdateOpsItemCommand;
	exports.UpdateOpsItemRequest$ = UpdateOpsItemRequest$;
	exports.UpdateOpsItemResponse$ = UpdateOpsItemResponse$;
	exports.UpdateOpsMetadata$ = UpdateOpsMetadata$;
	exports.UpdateOpsMetadataCommand = UpdateOpsMetadataCommand;
	exports.UpdateOpsMetadataRequest$ = UpdateOpsMetadataRequest$;
	exports.UpdateOpsMetadataResult$ = UpdateOpsMetadataResult$;
	exports.UpdatePatchBaseline$ = UpdatePatchBaseline$;
	exports.UpdatePatchBaselineCommand = UpdatePatchBaselineCommand;
	exports.UpdatePatchBaselineRequest$ = UpdatePatchBaselineRequest$;
	exports.UpdatePatchBaselineResult$ = UpdatePatchBaselineResult$;
	exports.UpdateResourceDataSync$ = UpdateResourceDataSync$;
	exports.UpdateResourceDataSyncCommand = UpdateResourceDataSyncCommand;
	exports.UpdateResourceDataSyncRequest$ = UpdateResourceDataSyncRequest$;
	exports.UpdateResourceDataSyncResult$ = UpdateResourceDataSyncResult$;
	exports.UpdateServiceSetting$ = UpdateServiceSetting$;
	exports.UpdateServiceSettingCommand = UpdateServiceSettingCommand;
	exports.UpdateServiceSettingRequest$ = UpdateServiceSettingRequest$;
	exports.UpdateServiceSettingResult$ = UpdateServiceSettingResult$;
	exports.ValidateCloudConnector$ = ValidateCloudConnector$;
	exports.ValidateCloudConnectorCommand = ValidateCloudConnectorCommand;
	exports.ValidateCloudConnectorRequest$ = ValidateCloudConnectorRequest$;
	exports.ValidateCloudConnectorResult$ = ValidateCloudConnectorResult$;
	exports.ValidationException = ValidationException;
	exports.ValidationException$ = ValidationException$;
	exports.ValidationFinding$ = ValidationFinding$;
	exports.ValidationFindingCode = ValidationFindingCode;
	exports.ValidationFindingScope$ = ValidationFindingScope$;
	exports.ValidationFindingScopeType = ValidationFindingScopeType;
	exports.ValidationFindingType = ValidationFindingType;
	exports.errorTypeRegistries = errorTypeRegistries;
	exports.paginateDescribeActivations = paginateDescribeActivations;
	exports.paginateDescribeAssociationExecutionTargets = paginateDescribeAssociationExecutionTargets;
	exports.paginateDescribeAssociationExecutions = paginateDescribeAssociationExecutions;
	exports.paginateDescribeAutomationExecutions = paginateDescribeAutomationExecutions;
	exports.paginateDescribeAutomationStepExecutions = paginateDescribeAutomationStepExecutions;
	exports.paginateDescribeAvailablePatches = paginateDescribeAvailablePatches;
	exports.paginateDescribeEffectiveInstanceAssociations = paginateDescribeEffectiveInstanceAssociations;
	exports.paginateDescribeEffectivePatchesForPatchBaseline = paginateDescribeEffectivePatchesForPatchBaseline;
	exports.paginateDescribeInstanceAssociationsStatus = paginateDescribeInstanceAssociationsStatus;
	exports.paginateDescribeInstanceInformation = paginateDescribeInstanceInformation;
	exports.paginateDescribeInstancePatchStates = paginateDescribeInstancePatchStates;
	exports.paginateDescribeInstancePatchStatesForPatchGroup = paginateDescribeInstancePatchStatesForPatchGroup;
	exports.paginateDescribeInstancePatches = paginateDescribeInstancePatches;
	exports.paginateDescribeInstanceProperties = paginateDescribeInstanceProperties;
	exports.paginateDescribeInventoryDeletions = paginateDescribeInventoryDeletions;
	exports.paginateDescribeMaintenanceWindowExecutionTaskInvocations = paginateDescribeMaintenanceWindowExecutionTaskInvocations;
	exports.paginateDescribeMaintenanceWindowExecutionTasks = paginateDescribeMaintenanceWindowExecutionTasks;
	exports.paginateDescribeMaintenanceWindowExecutions = paginateDescribeMaintenanceWindowExecutions;
	exports.paginateDescribeMaintenanceWindowSchedule = paginateDescribeMaintenanceWindowSchedule;
	exports.paginateDescribeMaintenanceWindowTargets = paginateDescribeMaintenanceWindowTargets;
	exports.paginateDescribeMaintenanceWindowTasks = paginateDescribeMaintenanceWindowTasks;
	exports.paginateDescribeMaintenanceWindows = paginateDescribeMaintenanceWindows;
	exports.paginateDescribeMaintenanceWindowsForTarget = paginateDescribeMaintenanceWindowsForTarget;
	exports.paginateDescribeOpsItems = paginateDescribeOpsItems;
	exports.paginateDescribeParameters = paginateDescribeParameters;
	exports.paginateDescribePatchBaselines = paginateDescribePatchBaselines;
	exports.paginateDescribePatchGroups = paginateDescribePatchGroups;
	exports.paginateDescribePatchProperties = paginateDescribePatchProperties;
	exports.paginateDescribeSessions = paginateDescribeSessions;
	exports.paginateGetInventory = paginateGetInventory;
	exports.paginateGetInventorySchema = paginateGetInventorySchema;
	exports.paginateGetOpsSummary = paginateGetOpsSummary;
	exports.paginateGetParameterHistory = paginateGetParameterHistory;
	exports.paginateGetParametersByPath = paginateGetParametersByPath;
	exports.paginateGetResourcePolicies = paginateGetResourcePolicies;
	exports.paginateListAssociationVersions = paginateListAssociationVersions;
	exports.paginateListAssociations = paginateListAssociations;
	exports.paginateListCloudConnectors = paginateListCloudConnectors;
	exports.paginateListCommandInvocations = paginateListCommandInvocations;
	exports.paginateListCommands = paginateListCommands;
	exports.paginateListComplianceItems = paginateListComplianceItems;
	exports.paginateListComplianceSummaries = paginateListComplianceSummaries;
	exports.paginateListDocumentVersions = paginateListDocumentVersions;
	exports.paginateListDocuments = paginateListDocuments;
	exports.paginateListNodes = paginateListNodes;
	exports.paginateListNodesSummary = paginateListNodesSummary;
	exports.paginateListOpsItemEvents = paginateListOpsItemEvents;
	exports.paginateListOpsItemRelatedItems = paginateListOpsItemRelatedItems;
	exports.paginateListOpsMetadata = paginateListOpsMetadata;
	exports.paginateListResourceComplianceSummaries = paginateListResourceComplianceSummaries;
	exports.paginateListResourceDataSync = paginateListResourceDataSync;
	exports.paginateValidateCloudConnector = paginateValidateCloudConnector;
	exports.waitForCommandExecuted = waitForCommandExecuted;
	exports.waitUntilCommandExecuted = waitUntilCommandExecuted;
}));

// node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var require_dist_cjs = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin, setCredentialFeature, stsRegionDefaultResolver } = (init_client(), require_rolldown_runtime.__toCommonJS(client_exports));
	const { NoAuthSigner, getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin } = (require_npm_smithy.init_dist_es(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.dist_es_exports));
	const { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = (require_npm_smithy.init_client(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.client_exports));
	const { Command: $Command } = (require_npm_smithy.init_client(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.client_exports));
	exports.$Command = $Command;
	exports.__Client = Client;
	const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = (require_npm_smithy.init_config$1(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.config_exports));
	const { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveParams, resolveEndpointConfig, getEndpointPlugin } = (require_npm_smithy.init_endpoints(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.endpoints_exports));
	const { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = (require_npm_smithy.init_protocols(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.protocols_exports));
	const { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = (require_npm_smithy.init_retry(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.retry_exports));
	const { TypeRegistry, getSchemaSerdePlugin } = (require_npm_smithy.init_schema(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.schema_exports));
	const { resolveAwsSdkSigV4Config, resolveAwsSdkSigV4AConfig, AwsSdkSigV4Signer, AwsSdkSigV4ASigner, NODE_SIGV4A_CONFIG_OPTIONS, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = (init_httpAuthSchemes(), require_rolldown_runtime.__toCommonJS(httpAuthSchemes_exports));
	const { SignatureV4MultiRegion } = require_dist_cjs$8();
	const { defaultProvider } = require_dist_cjs$3();
	const { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = (require_npm_smithy.init_serde(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.serde_exports));
	const { streamCollector, NodeHttpHandler } = require_npm_smithy.require_dist_cjs();
	const { AwsQueryProtocol } = (init_protocols(), require_rolldown_runtime.__toCommonJS(protocols_exports));
	const { Sha256 } = (require_npm_smithy.init_checksum(), require_rolldown_runtime.__toCommonJS(require_npm_smithy.checksum_exports));
	const q = "ref";
	const a = -1;
	const b = true;
	const c = "isSet";
	const d = "PartitionResult";
	const e = "booleanEquals";
	const f = "stringEquals";
	const g = "getAttr";
	const h = "us-east-1";
	const i = "sigv4";
	const j = "sts";
	const k = "https://sts.{Region}.{PartitionResult#dnsSuffix}";
	const l = { [q]: "Endpoint" };
	const m = { [q]: "Region" };
	const n = { [q]: d };
	const o = {};
	const p = [m];
	const _data = {
		conditions: [
			[c, [l]],
			[c, p],
			[
				"aws.partition",
				p,
				d
			],
			[e, [{ [q]: "UseFIPS" }, b]],
			[e, [{ [q]: "UseDualStack" }, b]],
			[f, [m, "aws-global"]],
			[e, [{ [q]: "UseGlobalEndpoint" }, b]],
			[f, [m, "eu-central-1"]],
			[e, [{
				fn: g,
				argv: [n, "supportsDualStack"]
			}, b]],
			[e, [{
				fn: g,
				argv: [n, "supportsFIPS"]
			}, b]],
			[f, [m, "ap-south-1"]],
			[f, [m, "eu-north-1"]],
			[f, [m, "eu-west-1"]],
			[f, [m, "eu-west-2"]],
			[f, [m, "eu-west-3"]],
			[f, [m, "sa-east-1"]],
			[f, [m, h]],
			[f, [m, "us-east-2"]],
			[f, [m, "us-west-2"]],
			[f, [m, "us-west-1"]],
			[f, [m, "ca-central-1"]],
			[f, [m, "ap-southeast-1"]],
			[f, [m, "ap-northeast-1"]],
			[f, [m, "ap-southeast-2"]],
			[f, [{
				fn: g,
				argv: [n, "name"]
			}, "aws-us-gov"]]
		],
		results: [
			[a],
			["https://sts.amazonaws.com", { authSchemes: [{
				name: i,
				signingName: j,
				signingRegion: h
			}] }],
			[k, { authSchemes: [{
				name: i,
				signingName: j,
				signingRegion: "{Region}"
			}] }],
			[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
			[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
			[l, o],
			["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
			[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
			["https://sts.{Region}.amazonaws.com", o],
			["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o],
			[a, "FIPS is enabled but this partition does not support FIPS"],
			["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
			[a, "DualStack is enabled but this partition does not support DualStack"],
			[k, o],
			[a, "Invalid Configuration: Missing Region"]
		]
	};
	const root = 2;
	const nodes = new Int32Array([
		-1,
		1,
		-1,
		0,
		30,
		3,
		1,
		4,
		100000014,
		2,
		5,
		100000014,
		3,
		25,
		6,
		4,
		24,
		7,
		5,
		100000001,
		8,
		6,
		9,
		100000013,
		7,
		100000001,
		10,
		10,
		100000001,
		11,
		11,
		100000001,
		12,
		12,
		100000001,
		13,
		13,
		100000001,
		14,
		14,
		100000001,
		15,
		15,
		100000001,
		16,
		16,
		100000001,
		17,
		17,
		100000001,
		18,
		18,
		100000001,
		19,
		19,
		100000001,
		20,
		20,
		100000001,
		21,
		21,
		100000001,
		22,
		22,
		100000001,
		23,
		23,
		100000001,
		100000002,
		8,
		100000011,
		100000012,
		4,
		28,
		26,
		9,
		27,
		100000010,
		24,
		100000008,
		100000009,
		8,
		29,
		100000007,
		9,
		100000006,
		100000007,
		3,
		100000003,
		31,
		4,
		100000004,
		100000005
	]);
	const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
	const cache = new EndpointCache({
		size: 50,
		params: [
			"Endpoint",
			"Region",
			"UseDualStack",
			"UseFIPS",
			"UseGlobalEndpoint"
		]
	});
	const defaultEndpointResolver = (endpointParams, context = {}) => {
		return cache.get(endpointParams, () => decideEndpoint(bdd, {
			endpointParams,
			logger: context.logger
		}));
	};
	customEndpointFunctions.aws = awsEndpointFunctions;
	const createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
		if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
		const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
		const instructionsFn = getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
		if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
		const endpointParameters = await resolveParams(input, { getEndpointParameterInstructions: instructionsFn }, config);
		return Object.assign(defaultParameters, endpointParameters);
	};
	const _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => {
		return {
			operation: getSmithyContext(context).operation,
			region: await normalizeProvider(config.region)() || (() => {
				throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		};
	};
	const defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
	function createAwsAuthSigv4HttpAuthOption(authParameters) {
		return {
			schemeId: "aws.auth#sigv4",
			signingProperties: {
				name: "sts",
				region: authParameters.region
			},
			propertiesExtractor: (config, context) => ({ signingProperties: {
				config,
				context
			} })
		};
	}
	function createAwsAuthSigv4aHttpAuthOption(authParameters) {
		return {
			schemeId: "aws.auth#sigv4a",
			signingProperties: {
				name: "sts",
				region: authParameters.region
			},
			propertiesExtractor: (config, context) => ({ signingProperties: {
				config,
				context
			} })
		};
	}
	function createSmithyApiNoAuthHttpAuthOption(authParameters) {
		return { schemeId: "smithy.api#noAuth" };
	}
	const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
		const endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
			const authSchemes = defaultEndpointResolver(authParameters).properties?.authSchemes;
			if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
			const options = [];
			for (const scheme of authSchemes) {
				const { name: resolvedName, properties = {}, ...rest } = scheme;
				const name = resolvedName.toLowerCase();
				if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
				let schemeId;
				if (name === "sigv4a") {
					schemeId = "aws.auth#sigv4a";
					const sigv4Present = authSchemes.find((s) => {
						const name = s.name.toLowerCase();
						return name !== "sigv4a" && name.startsWith("sigv4");
					});
					if (SignatureV4MultiRegion.sigv4aDependency() === "none" && sigv4Present) continue;
				} else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
				else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
				const createOption = createHttpAuthOptionFunctions[schemeId];
				if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
				const option = createOption(authParameters);
				option.schemeId = schemeId;
				option.signingProperties = {
					...option.signingProperties || {},
					...rest,
					...properties
				};
				options.push(option);
			}
			return options;
		};
		return endpointRuleSetHttpAuthSchemeProvider;
	};
	const _defaultSTSHttpAuthSchemeProvider = (authParameters) => {
		const options = [];
		switch (authParameters.operation) {
			case "AssumeRoleWithSAML":
				options.push(createSmithyApiNoAuthHttpAuthOption());
				options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
				break;
			case "AssumeRoleWithWebIdentity":
				options.push(createSmithyApiNoAuthHttpAuthOption());
				options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
				break;
			default:
				options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
				options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
		}
		return options;
	};
	const defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
		"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
		"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
		"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
	});
	const resolveHttpAuthSchemeConfig = (config) => {
		const config_0 = resolveAwsSdkSigV4Config(config);
		const config_1 = resolveAwsSdkSigV4AConfig(config_0);
		return Object.assign(config_1, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
	};
	const resolveClientEndpointParameters = (options) => {
		return Object.assign(options, {
			useDualstackEndpoint: options.useDualstackEndpoint ?? false,
			useFipsEndpoint: options.useFipsEndpoint ?? false,
			useGlobalEndpoint: options.useGlobalEndpoint ?? false,
			defaultSigningName: "sts"
		});
	};
	const commonParams = {
		UseGlobalEndpoint: {
			type: "builtInParams",
			name: "useGlobalEndpoint"
		},
		UseFIPS: {
			type: "builtInParams",
			name: "useFipsEndpoint"
		},
		Endpoint: {
			type: "builtInParams",
			name: "endpoint"
		},
		Region: {
			type: "builtInParams",
			name: "region"
		},
		UseDualStack: {
			type: "builtInParams",
			name: "useDualstackEndpoint"
		}
	};
	var packageInfo = { version: "3.1172.0" };
	var STSServiceException = class STSServiceException extends ServiceException {
		static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
		constructor(options) {
			super(options);
			Object.setPrototypeOf(this, STSServiceException.prototype);
		}
	};
	var ExpiredTokenException = class ExpiredTokenException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#ExpiredTokenException";
		name = "ExpiredTokenException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "ExpiredTokenException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ExpiredTokenException.prototype);
		}
	};
	var InvalidContextAssertionException = class InvalidContextAssertionException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#InvalidContextAssertionException";
		name = "InvalidContextAssertionException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidContextAssertionException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidContextAssertionException.prototype);
		}
	};
	var MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
		name = "MalformedPolicyDocumentException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "MalformedPolicyDocumentException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
		}
	};
	var PackedPolicyTooLargeException = class PackedPolicyTooLargeException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
		name = "PackedPolicyTooLargeException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "PackedPolicyTooLargeException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
		}
	};
	var RegionDisabledException = class RegionDisabledException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#RegionDisabledException";
		name = "RegionDisabledException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "RegionDisabledException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, RegionDisabledException.prototype);
		}
	};
	var IDPRejectedClaimException = class IDPRejectedClaimException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
		name = "IDPRejectedClaimException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "IDPRejectedClaimException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
		}
	};
	var InvalidIdentityTokenException = class InvalidIdentityTokenException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
		name = "InvalidIdentityTokenException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidIdentityTokenException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
		}
	};
	var IDPCommunicationErrorException = class IDPCommunicationErrorException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
		name = "IDPCommunicationErrorException";
		$fault = "client";
		$retryable = {};
		constructor(opts) {
			super({
				name: "IDPCommunicationErrorException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
		}
	};
	var InvalidAuthorizationMessageException = class InvalidAuthorizationMessageException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
		name = "InvalidAuthorizationMessageException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidAuthorizationMessageException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
		}
	};
	var ExpiredTradeInTokenException = class ExpiredTradeInTokenException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
		name = "ExpiredTradeInTokenException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "ExpiredTradeInTokenException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
		}
	};
	var InsufficientSessionLifetimeException = class InsufficientSessionLifetimeException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#InsufficientSessionLifetimeException";
		name = "InsufficientSessionLifetimeException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InsufficientSessionLifetimeException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InsufficientSessionLifetimeException.prototype);
		}
	};
	var InvalidSubjectCredentialsException = class InvalidSubjectCredentialsException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#InvalidSubjectCredentialsException";
		name = "InvalidSubjectCredentialsException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidSubjectCredentialsException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidSubjectCredentialsException.prototype);
		}
	};
	var JWTPayloadSizeExceededException = class JWTPayloadSizeExceededException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
		name = "JWTPayloadSizeExceededException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "JWTPayloadSizeExceededException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
		}
	};
	var OutboundWebIdentityFederationDisabledException = class OutboundWebIdentityFederationDisabledException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
		name = "OutboundWebIdentityFederationDisabledException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "OutboundWebIdentityFederationDisabledException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
		}
	};
	var SessionDurationEscalationException = class SessionDurationEscalationException extends STSServiceException {
		static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
		name = "SessionDurationEscalationException";
		$fault = "client";
		constructor(opts) {
			super({
				name: "SessionDurationEscalationException",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
		}
	};
	const _A = "Arn";
	const _AKI = "AccessKeyId";
	const _AP = "AssumedPrincipal";
	const _AR = "AssumeRole";
	const _ARI = "AssumedRoleId";
	const _ARR = "AssumeRoleRequest";
	const _ARRs = "AssumeRoleResponse";
	const _ARRss = "AssumeRootRequest";
	const _ARRssu = "AssumeRootResponse";
	const _ARU = "AssumedRoleUser";
	const _ARWSAML = "AssumeRoleWithSAML";
	const _ARWSAMLR = "AssumeRoleWithSAMLRequest";
	const _ARWSAMLRs = "AssumeRoleWithSAMLResponse";
	const _ARWWI = "AssumeRoleWithWebIdentity";
	const _ARWWIR = "AssumeRoleWithWebIdentityRequest";
	const _ARWWIRs = "AssumeRoleWithWebIdentityResponse";
	const _ARs = "AssumeRoot";
	const _Ac = "Account";
	const _Au = "Audience";
	const _C = "Credentials";
	const _CA = "ContextAssertion";
	const _DAM = "DecodeAuthorizationMessage";
	const _DAMR = "DecodeAuthorizationMessageRequest";
	const _DAMRe = "DecodeAuthorizationMessageResponse";
	const _DM = "DecodedMessage";
	const _DS = "DurationSeconds";
	const _E = "Expiration";
	const _EI = "ExternalId";
	const _EM = "EncodedMessage";
	const _ETE = "ExpiredTokenException";
	const _ETITE = "ExpiredTradeInTokenException";
	const _FPA = "FederatedProviderArn";
	const _FU = "FederatedUser";
	const _FUI = "FederatedUserId";
	const _GAKI = "GetAccessKeyInfo";
	const _GAKIR = "GetAccessKeyInfoRequest";
	const _GAKIRe = "GetAccessKeyInfoResponse";
	const _GCI = "GetCallerIdentity";
	const _GCIR = "GetCallerIdentityRequest";
	const _GCIRe = "GetCallerIdentityResponse";
	const _GDAT = "GetDelegatedAccessToken";
	const _GDATR = "GetDelegatedAccessTokenRequest";
	const _GDATRe = "GetDelegatedAccessTokenResponse";
	const _GFT = "GetFederationToken";
	const _GFTR = "GetFederationTokenRequest";
	const _GFTRe = "GetFederationTokenResponse";
	const _GSC = "GetScopedCredentials";
	const _GSCR = "GetScopedCredentialsRequest";
	const _GSCRe = "GetScopedCredentialsResponse";
	const _GST = "GetSessionToken";
	const _GSTR = "GetSessionTokenRequest";
	const _GSTRe = "GetSessionTokenResponse";
	const _GWIT = "GetWebIdentityToken";
	const _GWITR = "GetWebIdentityTokenRequest";
	const _GWITRe = "GetWebIdentityTokenResponse";
	const _I = "Issuer";
	const _IAME = "InvalidAuthorizationMessageException";
	const _ICAE = "InvalidContextAssertionException";
	const _IDPCEE = "IDPCommunicationErrorException";
	const _IDPRCE = "IDPRejectedClaimException";
	const _IITE = "InvalidIdentityTokenException";
	const _IP = "IdentityProvider";
	const _ISCE = "InvalidSubjectCredentialsException";
	const _ISLE = "InsufficientSessionLifetimeException";
	const _JWTPSEE = "JWTPayloadSizeExceededException";
	const _K = "Key";
	const _MPDE = "MalformedPolicyDocumentException";
	const _MSTS = "MinimumSessionTokenSize";
	const _N = "Name";
	const _NQ = "NameQualifier";
	const _OI = "OriginIdentity";
	const _OWIFDE = "OutboundWebIdentityFederationDisabledException";
	const _P = "Policy";
	const _PA = "PolicyArns";
	const _PAr = "PrincipalArn";
	const _PAro = "ProviderArn";
	const _PC = "ProvidedContexts";
	const _PCLT = "ProvidedContextsListType";
	const _PCr = "ProvidedContext";
	const _PDT = "PolicyDescriptorType";
	const _PI = "ProviderId";
	const _PPS = "PackedPolicySize";
	const _PPTLE = "PackedPolicyTooLargeException";
	const _Pr = "Provider";
	const _RA = "RoleArn";
	const _RDE = "RegionDisabledException";
	const _RSN = "RoleSessionName";
	const _S = "Subject";
	const _SA = "SigningAlgorithm";
	const _SAK = "SecretAccessKey";
	const _SAMLA = "SAMLAssertion";
	const _SAMLAT = "SAMLAssertionType";
	const _SDEE = "SessionDurationEscalationException";
	const _SFWIT = "SubjectFromWebIdentityToken";
	const _SI = "SourceIdentity";
	const _SIe = "SessionInfo";
	const _SM = "SubjectMode";
	const _SN = "SerialNumber";
	const _SPC = "ScopedPoliciesCount";
	const _SS = "ScopedSession";
	const _SSD = "ScopedSessionDescription";
	const _SSI = "ScopedSessionId";
	const _ST = "SubjectType";
	const _STS = "SessionTokenSize";
	const _STU = "SessionTokenUtilization";
	const _STe = "SessionToken";
	const _Sc = "Scope";
	const _T = "Tags";
	const _TC = "TokenCode";
	const _TCr = "TransactionContext";
	const _TIPC = "TrustedIdentityPropagationContext";
	const _TIT = "TradeInToken";
	const _TP = "TargetPrincipal";
	const _TPA = "TaskPolicyArn";
	const _TTK = "TransitiveTagKeys";
	const _Ta = "Tag";
	const _UI = "UserId";
	const _V = "Value";
	const _WIT = "WebIdentityToken";
	const _a = "arn";
	const _aKST = "accessKeySecretType";
	const _aQE = "awsQueryError";
	const _c = "client";
	const _cTT = "clientTokenType";
	const _e = "error";
	const _hE = "httpError";
	const _m = "message";
	const _oIIT = "originIdentityIssuerType";
	const _oIST = "originIdentitySubjectType";
	const _oISTT = "originIdentitySubjectTypeType";
	const _pDLT = "policyDescriptorListType";
	const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
	const _tCIPMT = "transactionContextIdentityProviderMapType";
	const _tCVT = "transactionContextValueType";
	const _tITT = "tradeInTokenType";
	const _tLT = "tagListType";
	const _wITT = "webIdentityTokenType";
	const n0 = "com.amazonaws.sts";
	const _s_registry = new TypeRegistry(_s);
	var STSServiceException$ = [
		-3,
		_s,
		"STSServiceException",
		0,
		[],
		[]
	];
	_s_registry.registerError(STSServiceException$, STSServiceException);
	const n0_registry = new TypeRegistry(n0);
	var ExpiredTokenException$ = [
		-3,
		n0,
		_ETE,
		{
			[_aQE]: [`ExpiredTokenException`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
	var ExpiredTradeInTokenException$ = [
		-3,
		n0,
		_ETITE,
		{
			[_aQE]: [`ExpiredTradeInTokenException`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(ExpiredTradeInTokenException$, ExpiredTradeInTokenException);
	var IDPCommunicationErrorException$ = [
		-3,
		n0,
		_IDPCEE,
		{
			[_aQE]: [`IDPCommunicationError`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
	var IDPRejectedClaimException$ = [
		-3,
		n0,
		_IDPRCE,
		{
			[_aQE]: [`IDPRejectedClaim`, 403],
			[_e]: _c,
			[_hE]: 403
		},
		[_m],
		[0]
	];
	n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
	var InsufficientSessionLifetimeException$ = [
		-3,
		n0,
		_ISLE,
		{
			[_aQE]: [`InsufficientSessionLifetime`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InsufficientSessionLifetimeException$, InsufficientSessionLifetimeException);
	var InvalidAuthorizationMessageException$ = [
		-3,
		n0,
		_IAME,
		{
			[_aQE]: [`InvalidAuthorizationMessageException`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidAuthorizationMessageException$, InvalidAuthorizationMessageException);
	var InvalidContextAssertionException$ = [
		-3,
		n0,
		_ICAE,
		{
			[_aQE]: [`InvalidContextAssertion`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidContextAssertionException$, InvalidContextAssertionException);
	var InvalidIdentityTokenException$ = [
		-3,
		n0,
		_IITE,
		{
			[_aQE]: [`InvalidIdentityToken`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
	var InvalidSubjectCredentialsException$ = [
		-3,
		n0,
		_ISCE,
		{
			[_aQE]: [`InvalidSubjectCredentials`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidSubjectCredentialsException$, InvalidSubjectCredentialsException);
	var JWTPayloadSizeExceededException$ = [
		-3,
		n0,
		_JWTPSEE,
		{
			[_aQE]: [`JWTPayloadSizeExceededException`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(JWTPayloadSizeExceededException$, JWTPayloadSizeExceededException);
	var MalformedPolicyDocumentException$ = [
		-3,
		n0,
		_MPDE,
		{
			[_aQE]: [`MalformedPolicyDocument`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
	var OutboundWebIdentityFederationDisabledException$ = [
		-3,
		n0,
		_OWIFDE,
		{
			[_aQE]: [`OutboundWebIdentityFederationDisabledException`, 403],
			[_e]: _c,
			[_hE]: 403
		},
		[_m],
		[0]
	];
	n0_registry.registerError(OutboundWebIdentityFederationDisabledException$, OutboundWebIdentityFederationDisabledException);
	var PackedPolicyTooLargeException$ = [
		-3,
		n0,
		_PPTLE,
		{
			[_aQE]: [`PackedPolicyTooLarge`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
	var RegionDisabledException$ = [
		-3,
		n0,
		_RDE,
		{
			[_aQE]: [`RegionDisabledException`, 403],
			[_e]: _c,
			[_hE]: 403
		},
		[_m],
		[0]
	];
	n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
	var SessionDurationEscalationException$ = [
		-3,
		n0,
		_SDEE,
		{
			[_aQE]: [`SessionDurationEscalationException`, 403],
			[_e]: _c,
			[_hE]: 403
		},
		[_m],
		[0]
	];
	n0_registry.registerError(SessionDurationEscalationException$, SessionDurationEscalationException);
	const errorTypeRegistries = [_s_registry, n0_registry];
	var accessKeySecretType = [
		0,
		n0,
		_aKST,
		8,
		0
	];
	var clientTokenType = [
		0,
		n0,
		_cTT,
		8,
		0
	];
	var originIdentityIssuerType = [
		0,
		n0,
		_oIIT,
		8,
		0
	];
	var originIdentitySubjectType = [
		0,
		n0,
		_oIST,
		8,
		0
	];
	var originIdentitySubjectTypeType = [
		0,
		n0,
		_oISTT,
		8,
		0
	];
	var SAMLAssertionType = [
		0,
		n0,
		_SAMLAT,
		8,
		0
	];
	var tradeInTokenType = [
		0,
		n0,
		_tITT,
		8,
		0
	];
	var transactionContextValueType = [
		0,
		n0,
		_tCVT,
		8,
		0
	];
	var webIdentityTokenType = [
		0,
		n0,
		_wITT,
		8,
		0
	];
	var AssumedRoleUser$ = [
		3,
		n0,
		_ARU,
		0,
		[_ARI, _A],
		[0, 0],
		2
	];
	var AssumeRoleRequest$ = [
		3,
		n0,
		_ARR,
		0,
		[
			_RA,
			_RSN,
			_PA,
			_P,
			_DS,
			_T,
			_TTK,
			_EI,
			_SN,
			_TC,
			_SI,
			_PC,
			_MSTS
		],
		[
			0,
			0,
			() => policyDescriptorListType,
			0,
			1,
			() => tagListType,
			64,
			0,
			0,
			0,
			0,
			() => ProvidedContextsListType,
			1
		],
		2
	];
	var AssumeRoleResponse$ = [
		3,
		n0,
		_ARRs,
		0,
		[
			_C,
			_ARU,
			_PPS,
			_SI,
			_STU,
			_STS
		],
		[
			[() => Credentials$, 0],
			() => AssumedRoleUser$,
			1,
			0,
			1,
			1
		]
	];
	var AssumeRoleWithSAMLRequest$ = [
		3,
		n0,
		_ARWSAMLR,
		0,
		[
			_RA,
			_PAr,
			_SAMLA,
			_PA,
			_P,
			_DS,
			_MSTS
		],
		[
			0,
			0,
			[() => SAMLAssertionType, 0],
			() => policyDescriptorListType,
			0,
			1,
			1
		],
		3
	];
	var AssumeRoleWithSAMLResponse$ = [
		3,
		n0,
		_ARWSAMLRs,
		0,
		[
			_C,
			_ARU,
			_PPS,
			_S,
			_ST,
			_I,
			_Au,
			_NQ,
			_SI,
			_STU,
			_STS,
			_TIPC
		],
		[
			[() => Credentials$, 0],
			() => AssumedRoleUser$,
			1,
			0,
			0,
			0,
			0,
			0,
			0,
			1,
			1,
			[() => TrustedIdentityPropagationContext$, 0]
		]
	];
	var AssumeRoleWithWebIdentityRequest$ = [
		3,
		n0,
		_ARWWIR,
		0,
		[
			_RA,
			_RSN,
			_WIT,
			_PI,
			_PA,
			_P,
			_DS,
			_MSTS
		],
		[
			0,
			0,
			[() => clientTokenType, 0],
			0,
			() => policyDescriptorListType,
			0,
			1,
			1
		],
		3
	];
	var AssumeRoleWithWebIdentityResponse$ = [
		3,
		n0,
		_ARWWIRs,
		0,
		[
			_C,
			_SFWIT,
			_ARU,
			_PPS,
			_Pr,
			_Au,
			_SI,
			_STU,
			_STS,
			_TIPC
		],
		[
			[() => Credentials$, 0],
			0,
			() => AssumedRoleUser$,
			1,
			0,
			0,
			0,
			1,
			1,
			[() => TrustedIdentityPropagationContext$, 0]
		]
	];
	var AssumeRootRequest$ = [
		3,
		n0,
		_ARRss,
		0,
		[
			_TP,
			_TPA,
			_DS,
			_MSTS
		],
		[
			0,
			() => PolicyDescriptorType$,
			1,
			1
		],
		2
	];
	var AssumeRootResponse$ = [
		3,
		n0,
		_ARRssu,
		0,
		[
			_C,
			_SI,
			_STU,
			_STS
		],
		[
			[() => Credentials$, 0],
			0,
			1,
			1
		]
	];
	var Credentials$ = [
		3,
		n0,
		_C,
		0,
		[
			_AKI,
			_SAK,
			_STe,
			_E
		],
		[
			0,
			[() => accessKeySecretType, 0],
			0,
			4
		],
		4
	];
	var DecodeAuthorizationMessageRequest$ = [
		3,
		n0,
		_DAMR,
		0,
		[_EM],
		[0],
		1
	];
	var DecodeAuthorizationMessageResponse$ = [
		3,
		n0,
		_DAMRe,
		0,
		[_DM],
		[0]
	];
	var FederatedUser$ = [
		3,
		n0,
		_FU,
		0,
		[_FUI, _A],
		[0, 0],
		2
	];
	var GetAccessKeyInfoRequest$ = [
		3,
		n0,
		_GAKIR,
		0,
		[_AKI],
		[0],
		1
	];
	var GetAccessKeyInfoResponse$ = [
		3,
		n0,
		_GAKIRe,
		0,
		[_Ac],
		[0]
	];
	var GetCallerIdentityRequest$ = [
		3,
		n0,
		_GCIR,
		0,
		[],
		[]
	];
	var GetCallerIdentityResponse$ = [
		3,
		n0,
		_GCIRe,
		0,
		[
			_UI,
			_Ac,
			_A
		],
		[
			0,
			0,
			0
		]
	];
	var GetDelegatedAccessTokenRequest$ = [
		3,
		n0,
		_GDATR,
		0,
		[_TIT],
		[[() => tradeInTokenType, 0]],
		1
	];
	var GetDelegatedAccessTokenResponse$ = [
		3,
		n0,
		_GDATRe,
		0,
		[
			_C,
			_PPS,
			_AP
		],
		[
			[() => Credentials$, 0],
			1,
			0
		]
	];
	var GetFederationTokenRequest$ = [
		3,
		n0,
		_GFTR,
		0,
		[
			_N,
			_P,
			_PA,
			_DS,
			_T,
			_MSTS
		],
		[
			0,
			0,
			() => policyDescriptorListType,
			1,
			() => tagListType,
			1
		],
		1
	];
	var GetFederationTokenResponse$ = [
		3,
		n0,
		_GFTRe,
		0,
		[
			_C,
			_FU,
			_PPS,
			_STU,
			_STS
		],
		[
			[() => Credentials$, 0],
			() => FederatedUser$,
			1,
			1,
			1
		]
	];
	var GetScopedCredentialsRequest$ = [
		3,
		n0,
		_GSCR,
		0,
		[
			_P,
			_DS,
			_MSTS,
			_SSD
		],
		[
			0,
			1,
			1,
			0
		]
	];
	var GetScopedCredentialsResponse$ = [
		3,
		n0,
		_GSCRe,
		0,
		[
			_C,
			_SIe,
			_STU,
			_STS,
			_SPC,
			_SI
		],
		[
			[() => Credentials$, 0],
			() => ScopedSession$,
			1,
			1,
			1,
			0
		]
	];
	var GetSessionTokenRequest$ = [
		3,
		n0,
		_GSTR,
		0,
		[
			_DS,
			_SN,
			_TC,
			_MSTS
		],
		[
			1,
			0,
			0,
			1
		]
	];
	var GetSessionTokenResponse$ = [
		3,
		n0,
		_GSTRe,
		0,
		[
			_C,
			_STU,
			_STS
		],
		[
			[() => Credentials$, 0],
			1,
			1
		]
	];
	var GetWebIdentityTokenRequest$ = [
		3,
		n0,
		_GWITR,
		0,
		[
			_Au,
			_SA,
			_DS,
			_Sc,
			_SM,
			_T
		],
		[
			64,
			0,
			1,
			0,
			0,
			() => tagListType
		],
		2
	];
	var GetWebIdentityTokenResponse$ = [
		3,
		n0,
		_GWITRe,
		0,
		[_WIT, _E],
		[[() => webIdentityTokenType, 0], 4]
	];
	var OriginIdentity$ = [
		3,
		n0,
		_OI,
		0,
		[
			_S,
			_ST,
			_I,
			_FPA
		],
		[
			[() => originIdentitySubjectType, 0],
			[() => originIdentitySubjectTypeType, 0],
			[() => originIdentityIssuerType, 0],
			0
		]
	];
	var PolicyDescriptorType$ = [
		3,
		n0,
		_PDT,
		0,
		[_a],
		[0]
	];
	var ProvidedContext$ = [
		3,
		n0,
		_PCr,
		0,
		[_PAro, _CA],
		[0, 0]
	];
	var ScopedSession$ = [
		3,
		n0,
		_SS,
		0,
		[_SSI, _A],
		[0, 0],
		2
	];
	var Tag$ = [
		3,
		n0,
		_Ta,
		0,
		[_K, _V],
		[0, 0],
		2
	];
	var TransactionContext$ = [
		3,
		n0,
		_TCr,
		0,
		[_IP],
		[[() => transactionContextIdentityProviderMapType, 0]]
	];
	var TrustedIdentityPropagationContext$ = [
		3,
		n0,
		_TIPC,
		8,
		[_OI, _TCr],
		[[() => OriginIdentity$, 0], [() => TransactionContext$, 0]]
	];
	var policyDescriptorListType = [
		1,
		n0,
		_pDLT,
		0,
		() => PolicyDescriptorType$
	];
	var ProvidedContextsListType = [
		1,
		n0,
		_PCLT,
		0,
		() => ProvidedContext$
	];
	var tagListType = [
		1,
		n0,
		_tLT,
		0,
		() => Tag$
	];
	var transactionContextIdentityProviderMapType = [
		2,
		n0,
		_tCIPMT,
		0,
		[0, 0],
		[() => transactionContextValueType, 0]
	];
	var AssumeRole$ = [
		9,
		n0,
		_AR,
		0,
		() => AssumeRoleRequest$,
		() => AssumeRoleResponse$
	];
	var AssumeRoleWithSAML$ = [
		9,
		n0,
		_ARWSAML,
		0,
		() => AssumeRoleWithSAMLRequest$,
		() => AssumeRoleWithSAMLResponse$
	];
	var AssumeRoleWithWebIdentity$ = [
		9,
		n0,
		_ARWWI,
		0,
		() => AssumeRoleWithWebIdentityRequest$,
		() => AssumeRoleWithWebIdentityResponse$
	];
	var AssumeRoot$ = [
		9,
		n0,
		_ARs,
		0,
		() => AssumeRootRequest$,
		() => AssumeRootResponse$
	];
	var DecodeAuthorizationMessage$ = [
		9,
		n0,
		_DAM,
		0,
		() => DecodeAuthorizationMessageRequest$,
		() => DecodeAuthorizationMessageResponse$
	];
	var GetAccessKeyInfo$ = [
		9,
		n0,
		_GAKI,
		0,
		() => GetAccessKeyInfoRequest$,
		() => GetAccessKeyInfoResponse$
	];
	var GetCallerIdentity$ = [
		9,
		n0,
		_GCI,
		0,
		() => GetCallerIdentityRequest$,
		() => GetCallerIdentityResponse$
	];
	var GetDelegatedAccessToken$ = [
		9,
		n0,
		_GDAT,
		0,
		() => GetDelegatedAccessTokenRequest$,
		() => GetDelegatedAccessTokenResponse$
	];
	var GetFederationToken$ = [
		9,
		n0,
		_GFT,
		0,
		() => GetFederationTokenRequest$,
		() => GetFederationTokenResponse$
	];
	var GetScopedCredentials$ = [
		9,
		n0,
		_GSC,
		0,
		() => GetScopedCredentialsRequest$,
		() => GetScopedCredentialsResponse$
	];
	var GetSessionToken$ = [
		9,
		n0,
		_GST,
		0,
		() => GetSessionTokenRequest$,
		() => GetSessionTokenResponse$
	];
	var GetWebIdentityToken$ = [
		9,
		n0,
		_GWIT,
		0,
		() => GetWebIdentityTokenRequest$,
		() => GetWebIdentityTokenResponse$
	];
	const getRuntimeConfig$1 = (config) => {
		return {
			apiVersion: "2011-06-15",
			base64Decoder: config?.base64Decoder ?? fromBase64,
			base64Encoder: config?.base64Encoder ?? toBase64,
			disableHostPrefix: config?.disableHostPrefix ?? false,
			endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
			extensions: config?.extensions ?? [],
			httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
			httpAuthSchemes: config?.httpAuthSchemes ?? [
				{
					schemeId: "aws.auth#sigv4",
					identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
					signer: new AwsSdkSigV4Signer()
				},
				{
					schemeId: "aws.auth#sigv4a",
					identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
					signer: new AwsSdkSigV4ASigner()
				},
				{
					schemeId: "smithy.api#noAuth",
					identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
					signer: new NoAuthSigner()
				}
			],
			logger: config?.logger ?? new NoOpLogger(),
			protocol: config?.protocol ?? AwsQueryProtocol,
			protocolSettings: config?.protocolSettings ?? {
				defaultNamespace: "com.amazonaws.sts",
				errorTypeRegistries,
				xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
				version: "2011-06-15",
				serviceTarget: "AWSSecurityTokenServiceV20110615"
			},
			serviceId: config?.serviceId ?? "STS",
			sha256: config?.sha256 ?? Sha256,
			signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion,
			urlParser: config?.urlParser ?? parseUrl,
			utf8Decoder: config?.utf8Decoder ?? fromUtf8,
			utf8Encoder: config?.utf8Encoder ?? toUtf8
		};
	};
	const getRuntimeConfig = (config) => {
		emitWarningIfUnsupportedVersion(process.version);
		const defaultsMode = resolveDefaultsModeConfig(config);
		const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
		const clientSharedValues = getRuntimeConfig$1(config);
		emitWarningIfUnsupportedVersion$1(process.version);
		const loaderConfig = {
			profile: config?.profile,
			logger: clientSharedValues.logger
		};
		return {
			...clientSharedValues,
			...config,
			runtime: "node",
			defaultsMode,
			authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
			bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
			credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
			defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
			defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
				serviceId: clientSharedValues.serviceId,
				clientVersion: packageInfo.version
			}),
			httpAuthSchemes: config?.httpAuthSchemes ?? [
				{
					schemeId: "aws.auth#sigv4",
					identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await defaultProvider(idProps?.__config || {})()),
					signer: new AwsSdkSigV4Signer()
				},
				{
					schemeId: "aws.auth#sigv4a",
					identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
					signer: new AwsSdkSigV4ASigner()
				},
				{
					schemeId: "smithy.api#noAuth",
					identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
					signer: new NoAuthSigner()
				}
			],
			maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
			region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
				...NODE_REGION_CONFIG_FILE_OPTIONS,
				...loaderConfig
			}),
			requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
			retryMode: config?.retryMode ?? loadConfig({
				...NODE_RETRY_MODE_CONFIG_OPTIONS,
				default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
			}, config),
			sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? loadConfig(NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
			streamCollector: config?.streamCollector ?? streamCollector,
			useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
			useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
			userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
		};
	};
	const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
		const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
		let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
		let _credentials = runtimeConfig.credentials;
		return {
			setHttpAuthScheme(httpAuthScheme) {
				const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
				if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
				else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
			},
			httpAuthSchemes() {
				return _httpAuthSchemes;
			},
			setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
				_httpAuthSchemeProvider = httpAuthSchemeProvider;
			},
			httpAuthSchemeProvider() {
				return _httpAuthSchemeProvider;
			},
			setCredentials(credentials) {
				_credentials = credentials;
			},
			credentials() {
				return _credentials;
			}
		};
	};
	const resolveHttpAuthRuntimeConfig = (config) => {
		return {
			httpAuthSchemes: config.httpAuthSchemes(),
			httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
			credentials: config.credentials()
		};
	};
	const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
		const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
		extensions.forEach((extension) => extension.configure(extensionConfiguration));
		return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
	};
	var STSClient = class extends Client {
		config;
		constructor(...[configuration]) {
			const _config_0 = getRuntimeConfig(configuration || {});
			super(_config_0);
			this.initConfig = _config_0;
			const _config_1 = resolveClientEndpointParameters(_config_0);
			const _config_2 = resolveUserAgentConfig(_config_1);
			const _config_3 = resolveRetryConfig(_config_2);
			const _config_4 = resolveRegionConfig(_config_3);
			const _config_5 = resolveHostHeaderConfig(_config_4);
			const _config_6 = resolveEndpointConfig(_config_5);
			const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
			const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
			this.config = _config_8;
			this.middlewareStack.use(getSchemaSerdePlugin(this.config));
			this.middlewareStack.use(getUserAgentPlugin(this.config));
			this.middlewareStack.use(getRetryPlugin(this.config));
			this.middlewareStack.use(getContentLengthPlugin(this.config));
			this.middlewareStack.use(getHostHeaderPlugin(this.config));
			this.middlewareStack.use(getLoggerPlugin(this.config));
			this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
			this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
				httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
				identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
					"aws.auth#sigv4": config.credentials,
					"aws.auth#sigv4a": config.credentials
				})
			}));
			this.middlewareStack.use(getHttpSigningPlugin(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
	const command = makeBuilder(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", getEndpointPlugin);
	const _ep0 = {};
	const _mw0 = (Command, cs, config, o) => [];
	var AssumeRoleCommand = class extends command(_ep0, _mw0, "AssumeRole", AssumeRole$) {};
	var AssumeRoleWithSAMLCommand = class extends command(_ep0, _mw0, "AssumeRoleWithSAML", AssumeRoleWithSAML$) {};
	var AssumeRoleWithWebIdentityCommand = class extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {};
	var AssumeRootCommand = class extends command(_ep0, _mw0, "AssumeRoot", AssumeRoot$) {};
	var DecodeAuthorizationMessageCommand = class extends command(_ep0, _mw0, "DecodeAuthorizationMessage", DecodeAuthorizationMessage$) {};
	var GetAccessKeyInfoCommand = class extends command(_ep0, _mw0, "GetAccessKeyInfo", GetAccessKeyInfo$) {};
	var GetCallerIdentityCommand = class extends command(_ep0, _mw0, "GetCallerIdentity", GetCallerIdentity$) {};
	var GetDelegatedAccessTokenCommand = class extends command(_ep0, _mw0, "GetDelegatedAccessToken", GetDelegatedAccessToken$) {};
	var GetFederationTokenCommand = class extends command(_ep0, _mw0, "GetFederationToken", GetFederationToken$) {};
	var GetScopedCredentialsCommand = class extends command(_ep0, _mw0, "GetScopedCredentials", GetScopedCredentials$) {};
	var GetSessionTokenCommand = class extends command(_ep0, _mw0, "GetSessionToken", GetSessionToken$) {};
	var GetWebIdentityTokenCommand = class extends command(_ep0, _mw0, "GetWebIdentityToken", GetWebIdentityToken$) {};
	const commands = {
		AssumeRoleCommand,
		AssumeRoleWithSAMLCommand,
		AssumeRoleWithWebIdentityCommand,
		AssumeRootCommand,
		DecodeAuthorizationMessageCommand,
		GetAccessKeyInfoCommand,
		GetCallerIdentityCommand,
		GetDelegatedAccessTokenCommand,
		GetFederationTokenCommand,
		GetScopedCredentialsCommand,
		GetSessionTokenCommand,
		GetWebIdentityTokenCommand
	};
	var STS = class extends STSClient {};
	createAggregatedClient(commands, STS);
	const WebIdentityTokenSubjectModeType = {
		AWS_IDENTITY: "AWSIdentity",
		ORIGIN_IDENTITY: "OriginIdentity"
	};
	const getAccountIdFromAssumedRoleUser = (assumedRoleUser) => {
		if (typeof assumedRoleUser?.Arn === "string") {
			const arnComponents = assumedRoleUser.Arn.split(":");
			if (arnComponents.length > 4 && arnComponents[4] !== "") return arnComponents[4];
		}
	};
	const resolveRegion = async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {}) => {
		const region = typeof _region === "function" ? await _region() : _region;
		const parentRegion = typeof _parentRegion === "function" ? await _parentRegion() : _parentRegion;
		let stsDefaultRegion = "";
		const resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await stsRegionDefaultResolver(loaderConfig)());
		credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`);
		return resolvedRegion;
	};
	const getDefaultRoleAssumer$1 = (stsOptions, STSClient) => {
		let stsClient;
		let closureSourceCreds;
		return async (sourceCreds, params) => {
			closureSourceCreds = sourceCreds;
			if (!stsClient) {
				const { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
				const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
					logger,
					profile
				});
				const isCompatibleRequestHandler = !isH2(requestHandler);
				stsClient = new STSClient({
					...stsOptions,
					userAgentAppId,
					profile,
					credentialDefaultProvider: () => async () => closureSourceCreds,
					region: resolvedRegion,
					requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
					logger
				});
			}
			const { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleCommand(params));
			if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
			const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
			const credentials = {
				accessKeyId: Credentials.AccessKeyId,
				secretAccessKey: Credentials.SecretAccessKey,
				sessionToken: Credentials.SessionToken,
				expiration: Credentials.Expiration,
				...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
				...accountId && { accountId }
			};
			setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i");
			return credentials;
		};
	};
	const getDefaultRoleAssumerWithWebIdentity$1 = (stsOptions, STSClient) => {
		let stsClient;
		return async (params) => {
			if (!stsClient) {
				const { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
				const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
					logger,
					profile
				});
				const isCompatibleRequestHandler = !isH2(requestHandler);
				stsClient = new STSClient({
					...stsOptions,
					userAgentAppId,
					profile,
					region: resolvedRegion,
					requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
					logger
				});
			}
			const { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
			if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
			const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
			const credentials = {
				accessKeyId: Credentials.AccessKeyId,
				secretAccessKey: Credentials.SecretAccessKey,
				sessionToken: Credentials.SessionToken,
				expiration: Credentials.Expiration,
				...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
				...accountId && { accountId }
			};
			if (accountId) setCredentialFeature(credentials, "RESOLVED_ACCOUNT_ID", "T");
			setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
			return credentials;
		};
	};
	const isH2 = (requestHandler) => {
		return requestHandler?.metadata?.handlerProtocol === "h2";
	};
	const getCustomizableStsClientCtor = (baseCtor, customizations) => {
		if (!customizations) return baseCtor;
		else return class CustomizableSTSClient extends baseCtor {
			constructor(config) {
				super(config);
				for (const customization of customizations) this.middlewareStack.use(customization);
			}
		};
	};
	const getDefaultRoleAssumer = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumer$1(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
	const getDefaultRoleAssumerWithWebIdentity = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumerWithWebIdentity$1(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
	const decorateDefaultCredentialProvider = (provider) => (input) => provider({
		roleAssumer: getDefaultRoleAssumer(input),
		roleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity(input),
		...input
	});
	exports.AssumeRole$ = AssumeRole$;
	exports.AssumeRoleCommand = AssumeRoleCommand;
	exports.AssumeRoleRequest$ = AssumeRoleRequest$;
	exports.AssumeRoleResponse$ = AssumeRoleResponse$;
	exports.AssumeRoleWithSAML$ = AssumeRoleWithSAML$;
	exports.AssumeRoleWithSAMLCommand = AssumeRoleWithSAMLCommand;
	exports.AssumeRoleWithSAMLRequest$ = AssumeRoleWithSAMLRequest$;
	exports.AssumeRoleWithSAMLResponse$ = AssumeRoleWithSAMLResponse$;
	exports.AssumeRoleWithWebIdentity$ = AssumeRoleWithWebIdentity$;
	exports.AssumeRoleWithWebIdentityCommand = AssumeRoleWithWebIdentityCommand;
	exports.AssumeRoleWithWebIdentityRequest$ = AssumeRoleWithWebIdentityRequest$;
	exports.AssumeRoleWithWebIdentityResponse$ = AssumeRoleWithWebIdentityResponse$;
	exports.AssumeRoot$ = AssumeRoot$;
	exports.AssumeRootCommand = AssumeRootCommand;
	exports.AssumeRootRequest$ = AssumeRootRequest$;
	exports.AssumeRootResponse$ = AssumeRootResponse$;
	exports.AssumedRoleUser$ = AssumedRoleUser$;
	exports.Credentials$ = Credentials$;
	exports.DecodeAuthorizationMessage$ = DecodeAuthorizationMessage$;
	exports.DecodeAuthorizationMessageCommand = DecodeAuthorizationMessageCommand;
	exports.DecodeAuthorizationMessageRequest$ = DecodeAuthorizationMessageRequest$;
	exports.DecodeAuthorizationMessageResponse$ = DecodeAuthorizationMessageResponse$;
	exports.ExpiredTokenException = ExpiredTokenException;
	exports.ExpiredTokenException$ = ExpiredTokenException$;
	exports.ExpiredTradeInTokenException = ExpiredTradeInTokenException;
	exports.ExpiredTradeInTokenException$ = ExpiredTradeInTokenException$;
	exports.FederatedUser$ = FederatedUser$;
	exports.GetAccessKeyInfo$ = GetAccessKeyInfo$;
	exports.GetAccessKeyInfoCommand = GetAccessKeyInfoCommand;
	exports.GetAccessKeyInfoRequest$ = GetAccessKeyInfoRequest$;
	exports.GetAccessKeyInfoResponse$ = GetAccessKeyInfoResponse$;
	exports.GetCallerIdentity$ = GetCallerIdentity$;
	exports.GetCallerIdentityCommand = GetCallerIdentityCommand;
	exports.GetCallerIdentityRequest$ = GetCallerIdentityRequest$;
	exports.GetCallerIdentityResponse$ = GetCallerIdentityResponse$;
	exports.GetDelegatedAccessToken$ = GetDelegatedAccessToken$;
	exports.GetDelegatedAccessTokenCommand = GetDelegatedAccessTokenCommand;
	exports.GetDelegatedAccessTokenRequest$ = GetDelegatedAccessTokenRequest$;
	exports.GetDelegatedAccessTokenResponse$ = GetDelegatedAccessTokenResponse$;
	exports.GetFederationToken$ = GetFederationToken$;
	exports.GetFederationTokenCommand = GetFederationTokenCommand;
	exports.GetFederationTokenRequest$ = GetFederationTokenRequest$;
	exports.GetFederationTokenResponse$ = GetFederationTokenResponse$;
	exports.GetScopedCredentials$ = GetScopedCredentials$;
	exports.GetScopedCredentialsCommand = GetScopedCredentialsCommand;
	exports.GetScopedCredentialsRequest$ = GetScopedCredentialsRequest$;
	exports.GetScopedCredentialsResponse$ = GetScopedCredentialsResponse$;
	exports.GetSessionToken$ = GetSessionToken$;
	exports.GetSessionTokenCommand = GetSessionTokenCommand;
	exports.GetSessionTokenRequest$ = GetSessionTokenRequest$;
	exports.GetSessionTokenResponse$ = GetSessionTokenResponse$;
	exports.GetWebIdentityToken$ = GetWebIdentityToken$;
	exports.GetWebIdentityTokenCommand = GetWebIdentityTokenCommand;
	exports.GetWebIdentityTokenRequest$ = GetWebIdentityTokenRequest$;
	exports.GetWebIdentityTokenResponse$ = GetWebIdentityTokenResponse$;
	exports.IDPCommunicationErrorException = IDPCommunicationErrorException;
	exports.IDPCommunicationErrorException$ = IDPCommunicationErrorException$;
	exports.IDPRejectedClaimException = IDPRejectedClaimException;
	exports.IDPRejectedClaimException$ = IDPRejectedClaimException$;
	exports.InsufficientSessionLifetimeException = InsufficientSessionLifetimeException;
	exports.InsufficientSessionLifetimeException$ = InsufficientSessionLifetimeException$;
	exports.InvalidAuthorizationMessageException = InvalidAuthorizationMessageException;
	exports.InvalidAuthorizationMessageException$ = InvalidAuthorizationMessageException$;
	exports.InvalidContextAssertionException = InvalidContextAssertionException;
	exports.InvalidContextAssertionException$ = InvalidContextAssertionException$;
	exports.InvalidIdentityTokenException = InvalidIdentityTokenException;
	exports.InvalidIdentityTokenException$ = InvalidIdentityTokenException$;
	exports.InvalidSubjectCredentialsException = InvalidSubjectCredentialsException;
	exports.InvalidSubjectCredentialsException$ = InvalidSubjectCredentialsException$;
	exports.JWTPayloadSizeExceededException = JWTPayloadSizeExceededException;
	exports.JWTPayloadSizeExceededException$ = JWTPayloadSizeExceededException$;
	exports.MalformedPolicyDocumentException = MalformedPolicyDocumentException;
	exports.MalformedPolicyDocumentException$ = MalformedPolicyDocumentException$;
	exports.OriginIdentity$ = OriginIdentity$;
	exports.OutboundWebIdentityFederationDisabledException = OutboundWebIdentityFederationDisabledException;
	exports.OutboundWebIdentityFederationDisabledException$ = OutboundWebIdentityFederationDisabledException$;
	exports.PackedPolicyTooLargeException = PackedPolicyTooLargeException;
	exports.PackedPolicyTooLargeException$ = PackedPolicyTooLargeException$;
	exports.PolicyDescriptorType$ = PolicyDescriptorType$;
	exports.ProvidedContext$ = ProvidedContext$;
	exports.RegionDisabledException = RegionDisabledException;
	exports.RegionDisabledException$ = RegionDisabledException$;
	exports.STS = STS;
	exports.STSClient = STSClient;
	exports.STSServiceException = STSServiceException;
	exports.STSServiceException$ = STSServiceException$;
	exports.ScopedSession$ = ScopedSession$;
	exports.SessionDurationEscalationException = SessionDurationEscalationException;
	exports.SessionDurationEscalationException$ = SessionDurationEscalationException$;
	exports.Tag$ = Tag$;
	exports.TransactionContext$ = TransactionContext$;
	exports.TrustedIdentityPropagationContext$ = TrustedIdentityPropagationContext$;
	exports.WebIdentityTokenSubjectModeType = WebIdentityTokenSubjectModeType;
	exports.decorateDefaultCredentialProvider = decorateDefaultCredentialProvider;
	exports.errorTypeRegistries = errorTypeRegistries;
	exports.getDefaultRoleAssumer = getDefaultRoleAssumer;
	exports.getDefaultRoleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity;
}));

Object.defineProperty(exports, "client_exports", {
  enumerable: true,
  get: function () {
    return client_exports;
  }
});
Object.defineProperty(exports, "init_client", {
  enumerable: true,
  get: function () {
    return init_client;
  }
});
Object.defineProperty(exports, "require_dist_cjs", {
  enumerable: true,
  get: function () {
    return require_dist_cjs;
  }
});
Object.defineProperty(exports, "require_dist_cjs$1", {
  enumerable: true,
  get: function () {
    return require_dist_cjs$1;
  }
});
Object.defineProperty(exports, "require_dist_cjs$2", {
  enumerable: true,
  get: function () {
    return require_dist_cjs$2;
  }
});
Object.defineProperty(exports, "require_dist_cjs$3", {
  enumerable: true,
  get: function () {
    return require_dist_cjs$3;
  }
});